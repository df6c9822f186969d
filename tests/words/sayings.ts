/** All that a section says, sentences and functions that make them, by its path. */
export function leaves(said: unknown, path = ''): (readonly [string, unknown])[] {
  // A label may have more lines in another language.
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return [[path, said]];
  return Object.entries(said).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

/** What was made, and which of the arguments are in it. */
interface Saying {
  readonly said: string;
  readonly given: readonly string[];
}

/** Arguments of each kind that sentences are made with: distinct, and found again in what is made of them. */
const kinds: readonly ((place: number) => unknown)[] = [
  (place) => `Q${place}Q`,
  (place) => 7001 + place,
  (place) => [{ text: `Q${place}Q` }],
  (place) => [`Q${place}Q`, `R${place}R`],
];

const faulty = /undefined|NaN|\[object/u;

function textOf(made: unknown): string {
  if (Array.isArray(made)) return made.map(textOf).join('');
  if (typeof made === 'object' && made !== null && 'text' in made) return String(made.text);
  return String(made);
}

function attempt(make: (...all: unknown[]) => unknown, all: readonly unknown[]): Saying | null {
  try {
    const said = textOf(make(...all));
    return { said, given: [...new Set(said.match(/[QR]\dQ|R\dR|700\d/gu))].sort() };
  } catch {
    return null;
  }
}

/**
 * What the functions of a section make of arguments of every kind, and its sentences, by path and kind.
 * @param section in any language
 * @param english the same in English, where `section` is not: says how many arguments there are, and which kinds fit
 */
export function sayings(section: unknown, english: unknown = section): ReadonlyMap<string, Saying> {
  const spoken = new Map(leaves(section));
  return new Map(
    leaves(english).flatMap(([path, original]): (readonly [string, Saying])[] => {
      const own = spoken.get(path);
      if (typeof original !== 'function') return [[path, { said: textOf(own), given: [] }]];
      return kinds.flatMap((kind, k): (readonly [string, Saying])[] => {
        const all = Array.from({ length: original.length }, (_, place) => kind(place));
        const fits = attempt(original as () => unknown, all);
        if (fits === null || faulty.test(fits.said)) return [];
        const made = attempt(own as () => unknown, all);
        return [[`${path} (${k})`, made ?? { said: 'undefined', given: [] }]];
      });
    }),
  );
}
