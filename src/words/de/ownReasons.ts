import type { Sections } from '../sections.ts';
import type { OwnReason } from '../../own/ownReason.ts';
import type { OwnProblem } from '../../../workers/importApi.ts';
import { type Coded, said } from '../coded.ts';
import { importing } from './importing.ts';
import { deathCause } from './workers.ts';

const reasons: Coded<OwnReason, string> = {
  file: ({ reason }) => importing.reason(reason),
  'no-name': () => 'Geben Sie einen Namen an.',
  'open-questions': ({ open }) => open.map(importing.question).join(' '),
  'no-contour': ({ file }) => `${file} hat keine Kontur.`,
  'missing-contour': ({ file, why }) => `${file} hat keine Kontur; darin steht: „${why}“.`,
  'recast-elsewhere': ({ file }) =>
    `${file} verweist auf Grenzen in einer anderen Datei; fügen Sie stattdessen diese Tabelle von Grenzen hinzu.`,
  analysis: ({ file, title }) =>
    `${file} ist die Analyse „${title}“ und hat keine Fehler, aber hier lassen sich nur Grenzen und Konturen hinzufügen.`,
  'scan-not-drawn': ({ file, task }) =>
    `${file} beantwortet eine Anfrage „${task}“; zeichnen lassen sich nur Ausschlüsse, und Grenzen bei einer Lebensdauer.`,
  'scan-of-model': ({ file, model }) => `${file} gehört zum Modell „${model}“, das diese Fassung nicht hat.`,
  'scan-empty': ({ file }) => `${file} schließt nichts aus, also gibt es nichts zu zeichnen.`,
  'session-bound': ({ file, name, reason }) => `${file}, „${name}“: ${said(reasons, reason)}`,
  'no-format': ({ name, format }) => `${name} lässt sich nicht als ${format} speichern.`,
  'couplings-only': ({ format }) => `Für ${format} lassen sich nur Kopplungen eines Modells speichern.`,
  'no-curve': ({ name }) => `${name} hat keine Kurve, die sich speichern ließe.`,
};

const problems: Coded<OwnProblem, string> = {
  own: ({ reason }) => said(reasons, reason),
  'too-many-files': ({ files, most }) =>
    `Sie haben ${files} Dateien auf einmal gegeben; die ersten ${most} werden gelesen.`,
  'not-opened': ({ file }) => `${file} ließ sich nicht öffnen; vielleicht ist es ein Ordner.`,
  'reading-failed': () =>
    'Das Lesen ist an einem Fehler dieses Programms gescheitert; versuchen Sie es mit den Zahlen als CSV.',
  'reader-stopped': ({ cause }) => `Das Lesen brach unerwartet ab (${deathCause(cause)}).`,
};

export const ownReasons: Sections['own reasons'] = {
  reason: (reason) => said(reasons, reason),
  problem: (problem) => said(problems, problem),
  notRecast: (reason) => (typeof reason === 'string' ? reason : importing.reason(reason)),
};
