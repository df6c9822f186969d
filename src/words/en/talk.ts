import type { DeckFault } from '../../ui/talk/deck.ts';
import type { BuiltInSlide } from '../../ui/talk/builtInDeck.ts';
import { type Coded, said } from '../coded.ts';
import { linkWords } from './link.ts';
import { quoted, shortName } from '../quoted.ts';
import { section } from '../section.ts';

const titles: Readonly<Record<BuiltInSlide, string>> = {
  scalar: 'A dark scalar',
  limit: 'What the searches limit',
  invisible: 'A dark scalar that is never seen',
  darkPhoton: 'An invisible dark photon',
  visiblePhoton: 'A dark photon that decays',
  fermions: 'An axion-like particle with fermions',
  fermionsInvisible: 'The same, never seen',
  gluons: 'An axion-like particle with gluons',
  future: 'Ten times the kaons',
};

const faults: Coded<DeckFault, string> = {
  'no-link': ({ file, line, text }) =>
    `Slide left out: line ${line} of ${shortName(file)} ends with no link: ${quoted(text)}.`,
  link: ({ file, line, notices }) => `Line ${line} of ${shortName(file)}: ${linkWords.summary(notices)}`,
  'too-many': ({ file, most, found }) =>
    `${shortName(file)} has ${found} slides; the first ${most} are shown.`,
  'too-large': ({ file, mostKilobytes }) =>
    `${shortName(file)} is larger than ${mostKilobytes} kB and was not read.`,
  'no-json': ({ file, text }) => `${shortName(file)} is not a list of slides in JSON: ${quoted(text)}.`,
  'other-origin': ({ file }) =>
    `${shortName(file)} is not on the server of this page and was not read; drop the file here instead.`,
  'not-read': ({ file }) => `${shortName(file)} could not be read.`,
  empty: ({ file }) => `${shortName(file)} has no slides.`,
};

const sentenceOf = (fault: DeckFault): string => said(faults, fault);

/** As many sentences as two lines hold, one at least, and how many more there would be. */
function summary(all: readonly DeckFault[]): string {
  const taken = all.slice(0, 2).map(sentenceOf);
  return [...taken, ...(all.length > 2 ? [`And ${all.length - 2} more.`] : [])].join(' ');
}

/** What the page says during a talk. */
export const talkWords = section('talk', {
  subject: 'The page for a talk',
  region: 'Talk',
  figure: 'Exclusion plot',
  titles,
  linked: 'the link',
  controls: 'Slides',
  back: 'Back',
  next: 'Next',
  slide: (number: number, all: number) => `${number} / ${all}`,
  spokenSlide: (number: number, all: number) => `Slide ${number} of ${all}`,
  leave: 'Leave the talk',
  open: 'Open a deck',
  drop: 'Drop a deck: one link per line.',
  blank: 'The screen is blank. Press b to go on.',
  keys: '← → slides and pins, b blank, Shift with arrows moves the point',
  taken: (file: string, slides: number) =>
    `${shortName(file)}: ${slides === 1 ? 'one slide' : `${slides} slides`}.`,
  unlinked: 'The deck is too long for the link and lasts as long as this page.',
  faults: summary,
});
