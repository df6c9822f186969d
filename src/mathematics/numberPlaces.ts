/** Numbers, none of them NaN, each with a place of its own in lists beside: a `Map` with numbers as keys, but faster for fractions. */
export interface NumberPlaces {
  /** @returns the place of a number, or −1 where it has none */
  readonly of: (number: number) => number;
  /** Gives a number that has none the next place, from 0; all others lose theirs before where there is no room. */
  readonly give: (number: number) => number;
}

const view = new Float64Array(1);
const words = new Int32Array(view.buffer);

/**
 * An empty list of numbers.
 * @param most how many have a place at the same time, a power of 2
 */
export function numberPlaces(most: number): NumberPlaces {
  const slots = 2 * most;
  const shift = 1 + Math.clz32(slots);
  const numbers = new Float64Array(most);
  // One more than the place; 0 where a slot is free.
  const placeInSlot = new Uint32Array(slots);
  let count = 0;
  const slotOf = (number: number): number => {
    view[0] = number;
    let slot = Math.imul(words[0] ^ Math.imul(words[1], 0x85ebca6b), 0x9e3779b1) >>> shift;
    while (placeInSlot[slot] !== 0 && numbers[placeInSlot[slot] - 1] !== number) slot = (slot + 1) % slots;
    return slot;
  };
  return {
    of: (number) => placeInSlot[slotOf(number)] - 1,
    give: (number) => {
      if (count === most) {
        placeInSlot.fill(0);
        count = 0;
      }
      numbers[count] = number;
      placeInSlot[slotOf(number)] = count + 1;
      return count++;
    },
  };
}
