import { removePin } from '../../state/pins.ts';
import type { Choices } from '../../state/choices.ts';
import { exploreWords } from '../../words/en/explore.ts';
import { placePin } from '../readout/placePin.ts';
import type { KeyCommand } from './command.ts';

/** The pin under the crosshair. */
const pinHere = ({ pins, crosshair }: Choices) =>
  pins.findIndex(
    (pin) =>
      Math.abs(pin.massMeV - crosshair.massMeV) < 1e-6 &&
      Math.abs(pin.amplitudeCoupling / crosshair.amplitudeCoupling - 1) < 1e-6,
  );

export const pin: KeyCommand = {
  keys: ['Enter'],
  words: ['pin'],
  run: ({ choices }) => ({ kind: 'page', act: (page) => void placePin(page, choices.crosshair) }),
};

export const unpin: KeyCommand = {
  keys: ['Delete', 'Backspace'],
  words: ['unpin'],
  run: ({ choices }) => {
    const index = pinHere(choices);
    return index < 0
      ? { kind: 'say', sentence: () => exploreWords.noPinHere }
      : { kind: 'step', change: removePin(index) };
  },
};
