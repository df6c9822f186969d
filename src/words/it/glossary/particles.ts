import type { Sections } from '../../sections.ts';

export const particleTerms: Sections['glossary of particles'] = {
  kaon: {
    name: 'kaone carico',
    says: 'Una particella con circa metà della massa di un protone, che vive un centomilionesimo di secondo. NA62 ne osserva decadere in volo migliaia di miliardi.',
  },
  pion: {
    name: 'pione carico',
    says: 'Un parente più leggero del kaone, e l’unica particella che NA62 vede in questi decadimenti. Il suo rinculo tradisce la massa di ciò che è volato via senza essere visto.',
  },
  'neutral-pion': {
    name: 'pione neutro',
    says: 'Il pione senza carica, che diventa quasi subito due fotoni. Un decadimento di kaone con esso somiglia a uno con una particella X di 135 MeV, se i fotoni sfuggono.',
  },
  neutrino: {
    name: 'neutrino',
    says: 'Una particella quasi senza massa che lascia il rivelatore senza essere vista; una barra sul simbolo indica l’antineutrino. NA62 è stato costruito per il raro decadimento in un pione e due di essi, che è il fondo di una ricerca di un X non visto.',
  },
  muon: {
    name: 'muone',
    says: 'Un parente pesante dell’elettrone che attraversa quasi ogni materiale. Una coppia di muoni nel rivelatore può essere ciò che è diventato un X.',
  },
  electron: {
    name: 'elettrone e positrone',
    says: 'La leggera particella carica dell’atomo e la sua antiparticella. Un X leggero che non sfugge diventa una tale coppia.',
  },
  photon: {
    name: 'fotone',
    says: 'Una particella di luce. Una particella X che si accoppia ai gluoni ne diventa due.',
  },
  'new-particle': {
    name: 'nuova particella X',
    says: 'Una particella leggera che nessuno ha ancora visto, prodotta in un decadimento di kaone insieme a un pione. Di che tipo sia dipende dal modello.',
  },
  'dark-scalar': {
    name: 'scalare oscuro',
    says: 'Una nuova particella senza spin che si mescola con il bosone di Higgs. Perciò decade di preferenza in particelle pesanti.',
  },
  'dark-photon': {
    name: 'fotone oscuro',
    says: 'Un parente del fotone con massa, che porta una forza tra particelle di materia oscura. Tocca il nostro mondo mescolandosi con il fotone ordinario.',
  },
  alp: {
    name: 'particella di tipo assione (ALP)',
    says: 'Una nuova particella simile all’assione, inventato per spiegare perché i quark non mostrano una certa asimmetria. In BC10 si accoppia ai fermioni e in BC11 ai gluoni.',
  },
  'dark-matter': {
    name: 'materia oscura',
    says: 'Materia nota solo per la sua gravità. Se X diventa materia oscura, di X non si vede mai nulla, per quanto poco viva.',
  },
  'hidden-sector': {
    name: 'settore nascosto',
    says: 'Nuove particelle che sentono appena le forze note. X sarebbe il messaggero tra esse e le nostre.',
  },
  benchmark: {
    name: 'modello di riferimento',
    says: 'Uno dei modelli semplici concordati in cui gli esperimenti confrontano la loro portata, numerati BC1, BC2 e così via. Ognuno ha una nuova particella e un accoppiamento.',
  },
  bc1: {
    name: 'fotone oscuro che decade in modo visibile',
    says: 'Il modello con un fotone oscuro come unica nuova particella, che diventa elettroni o muoni. Muore così giovane che una ricerca di un X non visto non può vederlo.',
  },
  bc2: {
    name: 'fotone oscuro che decade in materia oscura',
    says: 'Il modello in cui il fotone oscuro diventa materia oscura non vista. La sua vita media non importa, perché sfugge comunque.',
  },
  bc4: {
    name: 'scalare oscuro che si mescola con il bosone di Higgs',
    says: 'Il modello dello scalare oscuro S, la cui produzione e il cui decadimento crescono entrambi con sin²θ.',
  },
  'general-alp': {
    name: 'ALP con accoppiamenti qualsiasi',
    says: 'Il modello di una particella a di tipo assione i cui accoppiamenti a gluoni, campi W e B e fermioni sono tutti liberi. BC9, BC10 e BC11 ne sono gli angoli.',
  },
  bc10: {
    name: 'ALP che si accoppia ai fermioni',
    says: 'Il modello di una particella a di tipo assione che si accoppia ugualmente a leptoni carichi e quark.',
  },
  bc11: {
    name: 'ALP che si accoppia ai gluoni',
    says: 'Il modello di una particella a di tipo assione che si accoppia ai gluoni, che tengono insieme i quark. Diventa due fotoni.',
  },
};
