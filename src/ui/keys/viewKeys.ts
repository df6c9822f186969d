import { couplingInConvention } from '../../physics/models/conventions.ts';
import { chosenConvention } from '../../state/models.ts';
import { resetView, zoom } from '../../state/viewChanges.ts';
import type { KeyCommand } from './command.ts';

const zoomStep = 0.8;

export const zoomKeys: KeyCommand = {
  keys: ['+', '=', '-', '−'],
  words: ['zoom'],
  run: ({ press, choices }) => {
    const { massMeV, amplitudeCoupling } = choices.crosshair;
    const centre = { massMeV, coupling: couplingInConvention(chosenConvention(choices), amplitudeCoupling) };
    const isIn = press.key === '+' || press.key === '=';
    return { kind: 'step', change: zoom(isIn ? zoomStep : 1 / zoomStep, centre) };
  },
};

export const wholePlane: KeyCommand = {
  keys: ['0'],
  words: ['whole'],
  run: () => ({ kind: 'step', change: resetView }),
};
