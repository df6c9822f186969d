import type { Sections } from '../sections.ts';

export const ghosts: Sections['ghosts'] = {
  heading: 'Tenute per confronto',
  keep: 'Tenere questa curva per confronto',
  keepMeans: 'Il bordo di tutto ciò che è escluso adesso resta, tratteggiato, qualunque cosa scegliate dopo.',
  full: (most) => `Le curve tenute sono al massimo ${most}; toglierne prima una.`,
  take: (name) => `Togliere: ${name}`,
  unread: 'Una curva tenuta del link non si può leggere; toglietela.',
  invisible: (percent) => `${percent} invisibile`,
  without: (searches) => ['senza ', searches],
  kept: (name) => ['tenuta: ', name],
  note: (names) => ['Tratteggiato, tenuto per confronto: ', names, '.'],
  saved: 'Tenuta per confronto.',
  aspects: { published: 'limiti pubblicati', kept: 'curve tenute' },
  aspect: 'Che cosa si confronta',
  title: 'Minimo accoppiamento escluso diviso per quello delle curve tenute',
  ratio: 'accoppiamento / tenuto',
  ratioInFull: 'minimo accoppiamento escluso / quello della curva tenuta',
  none: 'Tenete prima una curva, nella lista «Nella figura».',
  over: (name) => ['diviso per ', name],
};
