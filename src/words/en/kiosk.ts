import { section } from '../section.ts';

/** What the page says on a stand. */
export const kioskWords = section('kiosk', {
  subject: 'The page for a stand',
  region: 'Stand',
  step: (number: number, all: number) => `Tour, step ${number} of ${all}`,
  free: 'Explore freely',
  toTour: 'Back to the tour',
  freeHeading: 'Your turn: drag the point',
  figure: 'Exclusion plot',
  models: 'What X could be',
  languages: 'Language',
  takeHome: 'Take this point home',
  code: (link: string) => `QR code of the link to this point: ${link}`,
  startingAgain: (seconds: number) => `Starting again in ${seconds} s`,
  noHome: 'The address after home= is not an https address; that of this page is used.',
});
