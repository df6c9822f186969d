import { section } from '../section.ts';

/** What the page says on a phone alone. */
export const phoneWords = section('phone', {
  tabs: { model: 'Model', assume: 'Assume', layers: 'Layers', save: 'Save' },
  panels: 'Panels',
  numbers: 'Numbers at the crosshair',
  models: 'Model',
  copyLink: 'Copy link',
  larger: (sheet: string) => `${sheet}: larger`,
  smaller: (sheet: string) => `${sheet}: smaller`,
});
