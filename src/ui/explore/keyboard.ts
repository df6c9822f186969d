import { couplingInConvention } from '../../physics/models/conventions.ts';
import * as changes from '../../state/changes.ts';
import type { Choices } from '../../state/choices.ts';
import { massViewOf } from '../../state/defaults.ts';
import { chosenConvention } from '../../state/models.ts';
import { resetView, zoom } from '../../state/view.ts';
import { exploreWords } from '../../words/en/explore.ts';
import type { Answers } from '../page/answers.ts';
import { couplingEdges, massEdges, nextEdge } from './edges.ts';

/** What a key in the plot does: a change that only moves the crosshair, one that is a step, or something of the page. */
export type KeyAction =
  | { readonly kind: 'move' | 'step'; readonly change: changes.Change }
  | { readonly kind: 'table' | 'swap' | 'copy' | 'keys' | 'escape' }
  | { readonly kind: 'say'; readonly sentence: string };

/** The parts of a keyboard event that matter. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const massStepMeV = 1;
const couplingStepDecades = 1 / 20;
const zoomStep = 0.8;

/** A pin counts as focused while the crosshair is on it. */
const onPin = (choices: Choices) =>
  choices.pins.findIndex(
    (pin) =>
      Math.abs(pin.massMeV - choices.crosshair.massMeV) < 1e-6 &&
      Math.abs(pin.amplitudeCoupling / choices.crosshair.amplitudeCoupling - 1) < 1e-6,
  );

/**
 * The action of a key pressed while a plot has focus.
 * @returns null for keys that mean nothing there
 */
export function actionOf(
  press: KeyPress,
  choices: Choices,
  answers: Pick<Answers, 'exclusion' | 'point'>,
): KeyAction | null {
  if (press.ctrlKey || press.metaKey) return null;
  const scale = press.shiftKey ? 10 : press.altKey ? 0.1 : 1;
  const move = (massMeV: number, decades: number): KeyAction => ({
    kind: 'move',
    change: changes.nudgeCrosshair(massMeV, decades),
  });
  const toMass = (massMeV: number): KeyAction => ({
    kind: 'move',
    change: changes.moveCrosshair({ ...choices.crosshair, massMeV }),
  });
  const centre = {
    massMeV: choices.crosshair.massMeV,
    coupling: couplingInConvention(chosenConvention(choices), choices.crosshair.amplitudeCoupling),
  };
  switch (press.key) {
    case 'ArrowLeft':
      return move(-massStepMeV * scale, 0);
    case 'ArrowRight':
      return move(massStepMeV * scale, 0);
    case 'ArrowUp':
      return move(0, couplingStepDecades * scale);
    case 'ArrowDown':
      return move(0, -couplingStepDecades * scale);
    case 'PageUp':
      return move(0, 1);
    case 'PageDown':
      return move(0, -1);
    case 'Home':
      return toMass(massViewOf(choices)[0]);
    case 'End':
      return toMass(massViewOf(choices)[1]);
    case '[':
    case ']':
      return toCouplingEdge(choices, answers, press.key === ']' ? 1 : -1);
    case ',':
    case '.':
      return toMassEdge(choices, answers, press.key === '.' ? 1 : -1);
    case 'Enter':
      return { kind: 'step', change: changes.addPin(choices.crosshair) };
    case 'Delete':
    case 'Backspace':
      return removal(choices);
    case '+':
    case '=':
      return { kind: 'step', change: zoom(zoomStep, centre) };
    case '-':
    case '−':
      return { kind: 'step', change: zoom(1 / zoomStep, centre) };
    case '0':
      return { kind: 'step', change: resetView };
    case 'f':
      return { kind: 'swap' };
    case 't':
      return { kind: 'table' };
    case 'c':
      return { kind: 'copy' };
    case '?':
      return { kind: 'keys' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return null;
  }
}

function removal(choices: Choices): KeyAction {
  const index = onPin(choices);
  if (index < 0) return { kind: 'say', sentence: exploreWords.noPinHere };
  return { kind: 'step', change: changes.removePin(index) };
}

function toCouplingEdge(choices: Choices, { point }: Pick<Answers, 'point'>, direction: 1 | -1): KeyAction {
  const { power } = chosenConvention(choices);
  const towards = power > 0 ? direction : direction === 1 ? -1 : 1;
  const edge =
    point === null ? null : nextEdge(couplingEdges(point), choices.crosshair.amplitudeCoupling, towards);
  if (edge === null) return { kind: 'say', sentence: exploreWords.noCouplingEdge };
  return { kind: 'move', change: changes.moveCrosshair({ ...choices.crosshair, amplitudeCoupling: edge }) };
}

function toMassEdge(
  choices: Choices,
  { exclusion }: Pick<Answers, 'exclusion'>,
  direction: 1 | -1,
): KeyAction {
  const { massMeV, amplitudeCoupling } = choices.crosshair;
  const edges = exclusion === null ? [] : massEdges(exclusion, amplitudeCoupling);
  const edge = nextEdge(edges, massMeV, direction);
  if (edge === null) return { kind: 'say', sentence: exploreWords.noMassEdge };
  return { kind: 'move', change: changes.moveCrosshair({ ...choices.crosshair, massMeV: edge }) };
}
