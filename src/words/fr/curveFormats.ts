import type { Sections } from '../sections.ts';

export const curveFormats: Sections['curve formats'] = {
  csv: 'Masse en MeV et valeur, avec un en-tête de commentaires. Peut être redéposé sur cette page.',
  json: 'Le format propre à KaonScope. Peut être redéposé sur cette page.',
  'dark-matter-live':
    'Pour le site du CERN : x,y en GeV et l’étiquette de chaque région, à placer dans son dossier du modèle. Il accepte des résultats publiés ; dites dans la contribution ce qui a été calculé ici, et vérifiez les quatre catégories.',
  hepdata:
    'submission.yaml avec une table par courbe, les bandes comme erreurs de la limite attendue là où c’est possible ; prêt à être envoyé.',
};
