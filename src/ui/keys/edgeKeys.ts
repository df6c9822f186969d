import { moveCrosshair } from '../../state/changes.ts';
import type { PlanePoint } from '../../state/choices.ts';
import { chosenConvention } from '../../state/models.ts';
import { exploreWords } from '../../words/en/explore.ts';
import type { KeyAction, KeyCommand } from './command.ts';
import { couplingEdges, massEdges, nextEdge } from './edges.ts';

const moveTo = (point: PlanePoint): KeyAction => ({ kind: 'move', change: moveCrosshair(point) });

export const couplingEdgeKeys: KeyCommand = {
  keys: ['[', ']'],
  words: ['couplingEdges'],
  run: ({ press, choices, answers: { point } }) => {
    const { crosshair } = choices;
    const isUp = (press.key === ']') === chosenConvention(choices).power > 0;
    const edges = point === null ? [] : couplingEdges(point);
    const amplitudeCoupling = nextEdge(edges, crosshair.amplitudeCoupling, isUp ? 1 : -1);
    return amplitudeCoupling === null
      ? { kind: 'say', sentence: () => exploreWords.noCouplingEdge }
      : moveTo({ ...crosshair, amplitudeCoupling });
  },
};

export const massEdgeKeys: KeyCommand = {
  keys: [',', '.'],
  words: ['massEdges'],
  run: ({ press, choices: { crosshair }, answers: { exclusion } }) => {
    const edges = exclusion === null ? [] : massEdges(exclusion, crosshair.amplitudeCoupling);
    const massMeV = nextEdge(edges, crosshair.massMeV, press.key === '.' ? 1 : -1);
    return massMeV === null
      ? { kind: 'say', sentence: () => exploreWords.noMassEdge }
      : moveTo({ ...crosshair, massMeV });
  },
};
