import type { Sections } from '../sections.ts';

export const layers: Sections['layers'] = {
  searches: 'Liste des recherches',
  shape: 'Analyse de forme',
  whatIf: 'Tracé des événements supposés',
  union: 'Union des recherches',
  combined: 'Combinaison',
  reach: 'La portée d’une découverte',
  spread: 'L’étendue des données théoriques',
  toy: 'La pseudo-expérience',
  background: 'Les couleurs du fond',
  published: 'Comparaison avec les limites publiées',
  lifetimes: 'Limites à plusieurs durées de vie',
  ghosts: 'Les courbes gardées',
  own: 'Vos propres données',
  bounds: 'Contraintes d’autres expériences',
  noReferences:
    'references.bib n’a pas pu être lu ; les références des contraintes sont montrées par leurs clés.',
};
