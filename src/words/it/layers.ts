import type { Sections } from '../sections.ts';

export const layers: Sections['layers'] = {
  searches: 'Lista delle ricerche',
  shape: 'Analisi di forma',
  whatIf: 'Disegno degli eventi supposti',
  union: 'Unione delle ricerche',
  combined: 'Combinazione',
  reach: 'La portata di una scoperta',
  spread: 'L’estensione delle ipotesi della teoria',
  toy: 'Il toy',
  background: 'I colori dello sfondo',
  published: 'Confronto con i limiti pubblicati',
  lifetimes: 'Limiti a diverse vite medie',
  ghosts: 'Le curve tenute',
  own: 'I vostri dati',
  bounds: 'Vincoli di altri esperimenti',
  noReferences:
    'references.bib non si è potuto leggere; i riferimenti dei vincoli sono mostrati con le loro chiavi.',
};
