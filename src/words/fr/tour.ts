import type { Sections } from '../sections.ts';

export const tour: Sections['tour'] = {
  title: 'Visite',
  steps: 'Étapes de la visite',
  leave: 'Quitter la visite',
  copyLink: 'Copier le lien',
  back: 'Retour',
  next: 'Suivant',
  nextStep: (name) => `Suite : ${name}`,
  explore: 'Explorer par vous-même',
  place: (step, all) => `Étape ${step} sur ${all}`,
  keys: '← → tournent aussi la page',
  detector: 'Le dessin du détecteur',
};

export const tourSteps: Sections['tour steps'] = {
  kaon: {
    name: 'Un kaon se désintègre',
    heading: 'Une fois sur dix milliards, il ne reste presque rien à voir.',
    text: [
      'Un kaon est une particule qui vit un cent-millionième de seconde. NA62 en regarde des milliers de milliards.',
      'Une fois sur dix milliards, un kaon se change en un pion et deux neutrinos, qui s’en vont sans être vus.',
    ],
    task: 'Regardez les kaons se désintégrer.',
  },
  recoil: {
    name: 'Le recul',
    heading: 'Le pion trahit *X*, même si rien d’autre n’est vu.',
    text: [
      'Et si le kaon donnait un pion et une nouvelle particule, *X* ? Le recul du pion trahirait la masse de *X*, même si rien d’autre n’est vu.',
    ],
    task: 'Faites glisser la masse.',
  },
  noBump: {
    name: 'Pas de bosse',
    heading: 'Ce qui pourrait encore se cacher',
    text: [
      'Pas de bosse jusqu’ici. *X* est donc produit rarement, ou pas du tout.',
      'Cette ligne montre la plus grande part des kaons qui pourrait encore cacher un *X* de chaque masse.',
    ],
    task: 'Faites glisser la masse : quelle taille la bosse pourrait-elle encore avoir ?',
  },
  coupling: {
    name: 'Le couplage',
    heading: 'De la rareté à la faiblesse',
    text: [
      'La force avec laquelle *X* touche notre monde est son couplage. Un couplage plus fort donne plus de *X* : tout ce qui est au-dessus de ce bord aurait dû être vu. C’est exclu.',
    ],
    task: 'Faites passer le point de l’autre côté du bord.',
  },
  lifetime: {
    name: 'Durée de vie',
    heading: 'Pourquoi la région rouge a un toit',
    text: [
      'Mais un *X* fortement couplé meurt aussi jeune. S’il se désintègre dans le détecteur, on voit ses débris et cette recherche l’écarte. La région a donc un toit.',
    ],
    task: 'Faites glisser la durée de vie.',
  },
  yourTurn: {
    name: 'À vous',
    heading: 'Ce qui est encore vide, personne ne l’a encore exclu.',
    text: [
      'D’autres recherches visent justement ces débris : deux muons, deux photons. Ensemble, elles referment l’étau. Ce qui est encore vide, personne ne l’a encore exclu.',
    ],
    task: 'À vous : placez le point quelque part et devinez.',
  },
};

export const tourFigure: Sections['tour figure'] = {
  coupling: (symbol) => ['force avec laquelle *X* touche notre monde, ', symbol],
  lifetime: (mass) => `combien de temps vit *X* à ${mass} MeV`,
  mass: 'masse de *X* [MeV/*c*^2]',
  ruledOut: 'Exclu',
  noticed: 'Ici, NA62 aurait remarqué *X*',
  fallsApart: ['*X* se désintègre', 'dans le détecteur'],
  fallsApartNarrow: ['*X* se', 'désintègre dans', 'le détecteur'],
  tooRare: ['*X* est trop rare pour être vu'],
  tooRareNarrow: ['*X* est trop rare', 'pour être vu'],
  hidden: ['désintégrations ordinaires', 'cachent *X* ici'],
};
