import type { Sections } from '../sections.ts';

export const ghosts: Sections['ghosts'] = {
  heading: 'Zum Vergleich behalten',
  keep: 'Diese Kurve zum Vergleich behalten',
  keepMeans:
    'Der Rand von allem, was jetzt ausgeschlossen ist, bleibt gestrichelt stehen, was auch immer danach gewählt wird.',
  full: (most) => `Höchstens ${most} Kurven werden behalten; zuerst eine wegnehmen.`,
  take: (name) => `Wegnehmen: ${name}`,
  unread: 'Eine behaltene Kurve des Links ist nicht lesbar; sie lässt sich wegnehmen.',
  invisible: (percent) => `${percent} unsichtbar`,
  without: (searches) => ['ohne ', searches],
  kept: (name) => ['behalten: ', name],
  note: (names) => ['Gestrichelt, zum Vergleich behalten: ', names, '.'],
  saved: 'Zum Vergleich behalten.',
  aspects: { published: 'veröffentlichte Grenzen', kept: 'behaltene Kurven' },
  aspect: 'Was verglichen wird',
  title: 'Kleinste ausgeschlossene Kopplung durch die der behaltenen Kurven',
  ratio: 'Kopplung / behalten',
  ratioInFull: 'kleinste ausgeschlossene Kopplung / die der behaltenen Kurve',
  none: 'Zuerst eine Kurve behalten, in der Liste „In der Figur“.',
  over: (name) => ['durch ', name],
};
