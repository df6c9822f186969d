import { moveCrosshair, nudgeCrosshair } from '../../state/changes.ts';
import type { Choices } from '../../state/choices.ts';
import { massViewOf } from '../../state/defaults.ts';
import type { KeyAction, KeyCommand, KeyPress } from './command.ts';

const massStepMeV = 1;
const couplingStepDecades = 1 / 20;

/** Ten times coarser with Shift, ten times finer with Alt. */
const scaleOf = ({ shiftKey, altKey }: KeyPress) => (shiftKey ? 10 : altKey ? 0.1 : 1);

const move = (massMeV: number, decades: number): KeyAction => ({
  kind: 'move',
  change: nudgeCrosshair(massMeV, decades),
});
const toMass = ({ crosshair }: Choices, massMeV: number): KeyAction => ({
  kind: 'move',
  change: moveCrosshair({ ...crosshair, massMeV }),
});

export const massArrows: KeyCommand = {
  keys: ['ArrowLeft', 'ArrowRight'],
  words: ['arrows'],
  run: ({ press }) => move((press.key === 'ArrowLeft' ? -massStepMeV : massStepMeV) * scaleOf(press), 0),
};

export const couplingArrows: KeyCommand = {
  keys: ['ArrowUp', 'ArrowDown'],
  words: ['upAndDown', 'steps'],
  run: ({ press }) =>
    move(0, (press.key === 'ArrowDown' ? -couplingStepDecades : couplingStepDecades) * scaleOf(press)),
};

export const couplingPages: KeyCommand = {
  keys: ['PageUp', 'PageDown'],
  words: ['pages'],
  run: ({ press }) => move(0, press.key === 'PageUp' ? 1 : -1),
};

export const massEnds: KeyCommand = {
  keys: ['Home', 'End'],
  words: ['ends'],
  run: ({ press, choices }) => toMass(choices, massViewOf(choices)[press.key === 'Home' ? 0 : 1]),
};
