import type { Sections } from '../sections.ts';
import { counted } from './numbers.ts';

export const ownDialog: Sections['own dialog'] = {
  title: 'Ajouter votre contrainte',
  formats: (mostMegabytes) =>
    `CSV avec tout séparateur, YAML, JSON ou CSV de HEPData, seuls ou dans l’archive d’un enregistrement (zip, tar.gz), la paire CSV et JSON du site Dark Matter live, ou JSON de KaonScope ; jusqu’à ${mostMegabytes} Mo. Les fichiers peuvent être déposés partout sur la page.`,
  files: 'Fichiers',
  text: 'ou texte',
  stays:
    'Rien ne quitte ce navigateur. Il garde vos données d’une visite à l’autre ; les liens ne les contiennent pas.',
  read: 'Lire le texte',
  cancel: 'Annuler',

  reading: 'Lecture',
  readingWhat: (what) => `Lecture de ${what}…`,
  patience:
    'Le reste de la page fonctionne toujours. Un long YAML avec des erreurs à côté de ses nombres prend jusqu’à une demi-minute.',

  dialect: 'Écriture des colonnes',
  found: 'déduit du texte',
  decimal: 'Signe décimal',
  decimals: { point: 'point', comma: 'virgule' },
  delimiter: 'Entre les colonnes',
  delimiters: {
    tab: 'tabulation',
    semicolon: 'point-virgule',
    comma: 'virgule',
    blank: 'espaces',
    bar: 'barre |',
    ampersand: 'esperluette &',
  },

  look: 'À regarder avant d’ajouter',
  changing: 'Modifier votre contrainte',
  table: 'Table',
  tableOf: (place, tables, name, file) => `${place} sur ${tables} : ${name} (${file})`,
  tableAdded: (table) => `${table}, ajoutée`,
  form: 'Nature des données',
  suspicions: 'À vérifier',
  add: 'Ajouter à la figure',
  keep: 'Garder les changements',
  willRecast: 'Les limites seront réinterprétées dans chaque modèle.',
  willNotRecast: (reason) => `Ce sera montré seulement dans le panneau « Limite sur B ». ${reason}`,
  added: (name) =>
    `« ${name} » a été ajouté. Cela reste dans ce navigateur ; les liens ne le contiennent pas.`,
  addedToLimits: (name) =>
    `« ${name} » a été ajouté. Sans réinterprétation possible, c’est montré dans le panneau « Limite sur B ». Cela reste dans ce navigateur ; les liens ne le contiennent pas.`,
  addedToModel: (name, model) =>
    `« ${name} » a été ajouté. C’est tracé quand le modèle est ${model}. Cela reste dans ce navigateur ; les liens ne le contiennent pas.`,

  noCurve: 'La courbe apparaît ici dès que les réponses en donnent une.',
  curve: (lightestMeV, heaviestMeV, lowest, highest) =>
    `La courbe, de ${lightestMeV} à ${heaviestMeV} MeV et de ${lowest} à ${highest}`,
  points: (points) => `Masse en MeV ; ${counted(points, 'point', 'points')}.`,
  pointsDrawn: (points, drawn) =>
    `Masse en MeV ; ${counted(points, 'point', 'points')}, dont ${drawn} tracés.`,

  unnamed: 'Ma contrainte',
  onPlot: 'Sur la figure',
  name: 'Nom',
  reference: 'Référence',
  referenceHint: 'numéro arXiv, revue ou adresse',
  colour: 'Couleur',
  colours: {
    own: 'encre',
    grey1: 'gris foncé',
    grey2: 'gris',
    grey3: 'gris clair',
    pinunu: 'rouge',
    pi0inv: 'violet',
    pimumu: 'vert',
    pigammagamma: 'bleu',
  },

  rowsRegion: 'Premières lignes de la table',
  rowsCaption: (rows) => `Les premières lignes sur ${rows}, comme dans le fichier`,
  line: 'ligne',
  use: { mass: 'masse', value: 'valeur', otherEdge: 'autre bord', lifetime: 'durée de vie' },
  rows: (rows) => counted(rows, 'ligne', 'lignes'),
  rowsAndColumns: (rows, columns) =>
    `${counted(rows, 'ligne', 'lignes')}, ${counted(columns, 'autre colonne', 'autres colonnes')}`,

  numbers: 'Nature des nombres',
  mass: 'Masse',
  massUnit: 'Unité de la masse',
  noUnit: (unit) => `Le fichier n’indique pas d’unité ; ${unit} convient à la taille de ses nombres.`,
  values: 'Valeurs',
  written: 'Écrites comme',
  massScale: 'Écriture des masses',
  scales: { linear: 'le nombre', log10: 'son log₁₀', ln: 'son ln' },
  power: 'Puissance du couplage',
  powers: { 1: 'lui-même', '-1': 'son inverse', 2: 'son carré', '-2': 'l’inverse de son carré' },
  unit: 'Unité',
  noUnitNamed: 'aucune',
  open: (questions) =>
    questions === 1
      ? 'Une question est ouverte ; elle est marquée.'
      : `${questions} questions sont ouvertes ; elles sont marquées.`,
  quantity: 'Ce sont',
  choose: 'choisir…',
  quantities: {
    coupling: 'des couplages d’un modèle',
    'branching-ratio': 'des limites supérieures sur B(K⁺ → π⁺X)',
  },
  confidence: 'Niveau de confiance',
  levelNeeded: 'Sans lui, les limites ne peuvent pas être réinterprétées dans les modèles.',
  confidenceInPercent: 'Niveau de confiance en pour cent',
  curveType: 'La courbe est',
  curveTypes: { excluded: 'exclue', projection: 'une projection' },
  model: 'Modèle',
  coupling: 'Couplage',
  otherEdge: 'Autre bord',
  noOtherEdge: 'aucun : les valeurs en font le tour',
  shape: 'Tracé comme',
  shapes: {
    'lower-edge': 'un bord inférieur : au-dessus est exclu',
    'upper-edge': 'un bord supérieur : au-dessous est exclu',
    'closed-region': 'un contour fermé : l’intérieur est exclu',
  },
  seen: 'On voit',
  signatures: {
    invisible: 'le pion et rien d’autre',
    mumu: 'deux muons',
    ee: 'deux électrons',
    gammagamma: 'deux photons',
  },
  lifetime: 'Durée de vie de X',
  lifetimes: { escapes: 'X s’échappe', one: 'une seule, en ns', column: 'dans une colonne' },
  lifetimeInNs: 'Durée de vie en ns',
  column: 'Colonne',
  lifetimeUnit: 'Unité de la durée de vie',
};
