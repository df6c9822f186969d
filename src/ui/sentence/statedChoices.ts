import { shallow } from 'zustand/vanilla/shallow';
import type { Choices } from '../../state/choices.ts';
import { rememberLast } from '../explore/scenes/memo.ts';

/** The choices that the sentence states: all but where one looks. */
export type StatedChoices = Omit<Choices, 'crosshair' | 'pins' | 'massView' | 'couplingView'>;

/** What the sentence states of choices. */
export function statedChoices({
  crosshair: _,
  pins: __,
  massView: ___,
  couplingView: ____,
  ...stated
}: Choices): StatedChoices {
  return stated;
}

/** Makes of choices what depends on the stated ones: the same thing while only the crosshair, pins or the view move. */
export function rememberStated<R>(compute: (stated: StatedChoices) => R): (choices: Choices) => R {
  const computed = rememberLast(compute);
  let last: StatedChoices | null = null;
  return (choices) => {
    const stated = statedChoices(choices);
    last = last !== null && shallow(last, stated) ? last : stated;
    return computed(last);
  };
}
