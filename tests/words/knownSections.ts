import { type Section, speak } from '../../src/words/section.ts';

/** The English of every section by its name. */
export async function knownSections(): Promise<ReadonlyMap<string, Section>> {
  const found = new Map<string, Section>();
  await Promise.all(Object.values(import.meta.glob('../../src/words/en/**/*.ts')).map((load) => load()));
  speak((name, english) => {
    found.set(name, english);
    return {};
  });
  speak(null);
  return found;
}
