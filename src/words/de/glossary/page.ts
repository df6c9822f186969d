import type { Sections } from '../../sections.ts';

export const pageTerms: Sections['glossary of the page'] = {
  excluded: {
    name: 'ausgeschlossen',
    says: 'Hätte X diese Masse und Kopplung, so hätte das Experiment es gesehen. Nichts ist je mit Sicherheit ausgeschlossen, nur bei einem Konfidenzniveau.',
  },
  'search-escaping': {
    name: 'Suche nach einem X, das entkommt',
    says: 'Die Untersuchung von Kaonen, die zu einem Pion und etwas Ungesehenem werden. Hinterlässt X eine Spur im Detektor, so verwirft sie das Ereignis.',
  },
  'search-neutral-pion': {
    name: 'Suche nach ungesehenen neutralen Pionen',
    says: 'Die Untersuchung neutraler Pionen, die zu verschwinden scheinen. Sie deckt die Massen nahe 135 MeV ab, wo die andere Suche blind ist.',
  },
  'search-muons': {
    name: 'Suche nach einem X, das zu Myonen wird',
    says: 'Die Untersuchung von Kaonen, die zu einem Pion und zwei Myonen werden. Ein X zeigte sich als Buckel in der Masse der beiden.',
  },
  'search-photons': {
    name: 'Suche nach einem X, das zu Photonen wird',
    says: 'Die Untersuchung von Kaonen, die zu einem Pion und zwei Photonen werden. Nur ihre Grenzen sind veröffentlicht.',
  },
  bound: {
    name: 'Schranke eines anderen Experiments',
    says: 'Was andere ausgeschlossen haben, grau gezeichnet, wie es veröffentlicht wurde.',
  },
  recast: {
    name: 'umgerechnet',
    says: 'Eine Grenze, die für einen Fall veröffentlicht wurde und hier für ein anderes Modell berechnet ist. Sie ist weniger sicher als eine des Experiments selbst.',
  },
  reconstructed: {
    name: 'rekonstruiert',
    says: 'Nicht so veröffentlicht, sondern so bestimmt, dass die veröffentlichten Grenzen und Summen wieder herauskommen.',
  },
  'read-off': {
    name: 'abgelesen',
    says: 'Durch Ausmessen der Kurven einer veröffentlichten Abbildung entnommen, auf wenige Prozent genau.',
  },
  union: {
    name: 'Vereinigung',
    says: 'Alles, was mindestens eine Suche ausschließt, als eine Region.',
  },
  combined: {
    name: 'kombinierte Grenze',
    says: 'Eine Grenze aus allen Suchen mit Zählungen zusammen. Sie kann Punkte ausschließen, die keine von ihnen allein ausschließt.',
  },
  'shape-analysis': {
    name: 'Formanalyse',
    says: 'Eine Suche, die statt Zählungen in Fenstern die gemessene Masse jedes Ereignisses benutzt.',
  },
  exposure: {
    name: 'Datenmenge',
    says: 'Wie viele Kaonen angenommen werden, als Vielfaches derer in den Daten.',
  },
  projection: {
    name: 'Projektion',
    says: 'Was mit anderen Zahlen von Kaonen oder Ereignissen ausgeschlossen würde. Noch schließt sie nichts aus.',
  },
  'what-if': {
    name: 'Was wäre wenn',
    says: 'Eine Zahl von Ereignissen, die Sie statt der gesehenen annehmen, um zu sehen, was daraus folgte.',
  },
  coverage: {
    name: 'Abdeckung',
    says: 'Die Balken unter der Achse: die Massen, bei denen jede Suche gesucht hat.',
  },
  simulated: {
    name: 'simulierte Akzeptanz',
    says: 'Der Teil der Akzeptanz, der aus einer Zerfallssimulation dieser Seite stammt, jenseits der veröffentlichten Lebensdauern. Die Ränder, die darauf beruhen, sind gestrichelt.',
  },
};
