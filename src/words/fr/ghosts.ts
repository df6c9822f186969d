import type { Sections } from '../sections.ts';

export const ghosts: Sections['ghosts'] = {
  heading: 'Gardées pour comparer',
  keep: 'Garder cette courbe pour comparer',
  keepMeans:
    'Le bord de tout ce qui est exclu maintenant reste, en tirets, quoi que vous choisissiez ensuite.',
  full: (most) => `Il y a au plus ${most} courbes gardées ; enlevez-en une d’abord.`,
  take: (name) => `Enlever : ${name}`,
  unread: 'Une courbe gardée du lien ne peut pas être lue ; enlevez-la.',
  invisible: (percent) => `${percent} invisible`,
  without: (searches) => ['sans ', searches],
  kept: (name) => ['gardée : ', name],
  note: (names) => ['En tirets, gardé pour comparer : ', names, '.'],
  saved: 'Gardée pour comparer.',
  aspects: { published: 'limites publiées', kept: 'courbes gardées' },
  aspect: 'Ce qui est comparé',
  title: 'Plus petit couplage exclu sur celui des courbes gardées',
  ratio: 'couplage / gardé',
  ratioInFull: 'plus petit couplage exclu / celui de la courbe gardée',
  none: 'Gardez d’abord une courbe, dans la liste « Sur la figure ».',
  over: (name) => ['sur ', name],
};
