import type { Sections } from '../../sections.ts';

export const pageTerms: Sections['glossary of the page'] = {
  excluded: {
    name: 'exclu',
    says: 'Si X avait cette masse et ce couplage, l’expérience l’aurait vu. Rien n’est jamais exclu avec certitude, seulement à un niveau de confiance.',
  },
  'search-escaping': {
    name: 'recherche d’un X qui s’échappe',
    says: 'L’étude des kaons qui se changent en un pion et quelque chose d’invisible. Elle écarte l’événement dès que X laisse une trace dans le détecteur.',
  },
  'search-neutral-pion': {
    name: 'recherche de pions neutres non vus',
    says: 'L’étude des pions neutres qui semblent disparaître. Elle couvre les masses près de 135 MeV, où l’autre recherche est aveugle.',
  },
  'search-muons': {
    name: 'recherche d’un X qui se change en muons',
    says: 'L’étude des kaons qui se changent en un pion et deux muons. Un X ferait une bosse dans la masse des deux.',
  },
  'search-photons': {
    name: 'recherche d’un X qui se change en photons',
    says: 'L’étude des kaons qui se changent en un pion et deux photons. Seules ses limites sont publiées.',
  },
  bound: {
    name: 'contrainte d’une autre expérience',
    says: 'Ce que d’autres ont exclu, tracé en gris comme publié.',
  },
  recast: {
    name: 'réinterprété',
    says: 'Une limite publiée pour un cas et calculée ici pour un autre modèle. Elle est moins sûre qu’une limite de l’expérience elle-même.',
  },
  reconstructed: {
    name: 'reconstruit',
    says: 'Pas publié tel quel, mais obtenu de sorte que les limites et les totaux publiés se retrouvent.',
  },
  'read-off': {
    name: 'relevé sur figure',
    says: 'Pris sur une figure publiée en mesurant ses courbes, à quelques pour cent près.',
  },
  union: {
    name: 'union',
    says: 'Tout ce qu’exclut au moins une recherche, en une seule région.',
  },
  combined: {
    name: 'limite combinée',
    says: 'Une seule limite de toutes les recherches qui ont des comptages. Elle peut exclure des points qu’aucune n’exclut seule.',
  },
  'shape-analysis': {
    name: 'analyse de forme',
    says: 'Une recherche qui utilise la masse mesurée de chaque événement au lieu de comptages dans des fenêtres.',
  },
  exposure: {
    name: 'exposition',
    says: 'Combien de kaons sont supposés, en multiple de ceux des données.',
  },
  projection: {
    name: 'projection',
    says: 'Ce qui serait exclu avec d’autres nombres de kaons ou d’événements. Cela n’exclut encore rien.',
  },
  'what-if': {
    name: 'et si',
    says: 'Un nombre d’événements que vous supposez à la place de ceux qui ont été vus, pour regarder ce qui en découlerait.',
  },
  coverage: {
    name: 'couverture',
    says: 'Les barres sous l’axe : les masses que chaque recherche a explorées.',
  },
  simulated: {
    name: 'acceptance simulée',
    says: 'La part de l’acceptance qui vient d’une simulation de désintégrations de cette page, au-delà des durées de vie publiées. Les bords qui en dépendent sont en tirets.',
  },
};
