import { expect, it } from 'vitest';
import { listedFigures } from '../../src/words/listedFigures.ts';

it('says of figures what differs', () => {
  const ids = ['2021-2-left', '2021-2-right', '2021-3', '2025-1a', '2025-1b', '2025-3', 'projection', 'toy'];
  expect(listedFigures(ids)).toBe('2021-2-left/right, 3; 2025-1a/b, 3; projection, toy');
});
