import type { Sections } from '../sections.ts';

export const combined: Sections['combined'] = {
  row: 'combinées en une seule limite',
  computing: 'calcul…',
  facts: {
    what: 'Une seule limite de toutes les recherches de la figure qui voient la particule, par le produit de leurs vraisemblances.',
    limitsAlone:
      'Une recherche qui ne publie que des limites ne peut pas entrer dans le produit ; elle compte là où elle est seule la plus forte.',
  },
  dot: 'combinées',
  spoken: (strength) => `intensité du signal pour toutes combinées, ${strength}`,
  alone: (search) => ['Une seule recherche a une limite ici, ou l’une est plus forte seule : ', search, '.'],
  product: (searches, method) => [
    'CL_s de la somme pondérée des comptages de ',
    searches,
    `, méthode : ${method}.`,
  ],
  shares: (shares, cls) => `Elles apportent ${shares} de la sensibilité attendue. CL_s = ${cls} au réticule.`,
  bound: 'toutes les recherches combinées',
  line: (who) => [who, ', combinaison'],
  title: 'Limite combinée des recherches',
  name: 'les recherches combinées en une seule limite',
  note: 'Produit des vraisemblances des recherches de la figure qui ont des comptages, reconstruits pour la plupart à partir de limites publiées.',
};
