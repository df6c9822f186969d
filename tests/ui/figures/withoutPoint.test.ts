import { expect, it } from 'vitest';
import type { LineScene } from '../../../src/plot/scene.ts';
import { withoutPoint } from '../../../src/ui/figures/withoutPoint.ts';
import { smallScene } from '../../plot/scenes.ts';

it('leaves out what belongs to the point of the reader, but no curve of the figure', () => {
  const values = Float64Array.of(1, 2);
  const line = (id: string): LineScene => ({
    id,
    x: values,
    y: values,
    style: 'predicted',
    label: null,
    labelPlacement: 'end',
  });
  const lines = ['predicted', 'predicted-mumu', 'production'].map(line);
  const pins = [{ letter: 'A', x: 1, y: 1 }];
  const plain = withoutPoint({ ...smallScene(), lines, pins });
  expect(plain.lines.map(({ id }) => id)).toEqual(['production']);
  expect(plain.crosshair).toBeNull();
  expect(plain.pins).toEqual([]);
});
