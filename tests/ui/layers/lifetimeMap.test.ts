import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { readPermalink, writePermalink } from '../../../src/state/permalink.ts';
import { layer } from '../../../src/ui/layers/lifetimeMap/lifetimeMap.ts';
import type { PlaneLook } from '../../../src/ui/layers/layer.ts';
import { knownOf } from '../known.ts';

const look: PlaneLook = {
  content: 'model',
  highlighted: null,
  mass: [0, 354],
  y: [1e-10, 1],
  compact: false,
  main: true,
};
const usual = defaultChoices('bc4');
const on = { ...usual, background: 'lifetime' as const };

describe('the lifetime as background', () => {
  it('is under the regions of the model plane where it is asked for, and off until then', () => {
    const draw = layer.scene?.();
    const { map } = draw?.(knownOf(on), look) ?? {};
    expect(map).toMatchObject({ strength: expect.any(Number), steps: expect.any(Array) });
    expect(draw?.(knownOf(on), look)).toBe(draw?.(knownOf(on), look));
    expect(draw?.(knownOf(usual), look)).toEqual({});
    expect(draw?.(knownOf(on), { ...look, content: 'limit' })).toEqual({});
    expect(draw?.(knownOf({ ...on, invisibleFraction: 1 }), look)).toEqual({});
  });

  it('stands in links, and in the caption while it is seen', () => {
    const { choices, notices } = readPermalink('model=bc4&background=lifetime');
    expect(notices).toEqual([]);
    expect(choices.background).toBe('lifetime');
    expect(writePermalink(choices)).toContain('background=lifetime');
    expect(writePermalink(usual)).not.toContain('background');
    const notes = (changes: Partial<typeof on>) =>
      layer.notes?.(knownOf({ ...on, ...changes }), ['model']) ?? [];
    expect(notes({})).toHaveLength(1);
    expect(notes({ lifetime: 1e-9 })).toHaveLength(0);
    expect(notes({ invisibleFraction: 1 })).toHaveLength(0);
  });
});
