/** A name that wants to stand at a place. */
export interface Fanned {
  /** Where it would stand best, and its width, px. */
  readonly at: number;
  readonly width: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Places for names in one row, so that none touch and each is as near to its own place as the others let it (least squares).
 * @param names in order of their places
 * @param width of the row, px
 * @param gap least distance between two names, px
 * @returns the middle of each, px; null where the row is too narrow for all
 */
export function fanned(names: readonly Fanned[], width: number, gap: number): readonly number[] | null {
  /** Middle of each name if all stood close together from the left. */
  const close: number[] = [];
  let end = -gap;
  for (const name of names) {
    close.push(end + gap + name.width / 2);
    end += gap + name.width;
  }
  if (end > width) return null;
  // Without the widths the names must only keep their order: what is out of order takes its mean place.
  const blocks: Block[] = [];
  for (const [k, { at }] of names.entries()) {
    blocks.push({ sum: at - close[k], count: 1 });
    for (let last = blocks.length - 1; last > 0 && isBefore(blocks[last], blocks[last - 1]); last -= 1) {
      const { sum, count } = blocks[last];
      blocks.pop();
      blocks[last - 1].sum += sum;
      blocks[last - 1].count += count;
    }
  }
  const shifts = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return shifts.map((shift, k) => close[k] + Math.min(Math.max(shift, 0), width - end));
}

const isBefore = (a: Block, b: Block) => a.sum / a.count < b.sum / b.count;
