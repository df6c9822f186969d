/**
 * Cuts the face "Kaon Symbols" out of STIX Two Math: the arrows, relations, Greek letters and combined accents that the
 * Latin subsets of the text faces lack. Writes src/ui/fonts/kaon-symbols.woff2 for the page, and the same as .woff for
 * figures, whose writer embeds parts of faces; both are committed.
 *
 * Run with `node scripts/cut-symbol-font.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const symbols = [
  'ναβγδεζηθκλμπρστφχψωΓΔΛΣΩ',
  '\u0304', // macron for an antineutrino; base and accent must come from one file
  '→←↑↓⇄⇅↔∞∝√≤≥≈≠≪≫±∓×÷·−∑∫∂∈∼≃≡′″⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹ℓ',
].join('');

const require = createRequire(import.meta.url);
const source = require.resolve('@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2');
for (const targetFormat of ['woff2', 'woff']) {
  const target = fileURLToPath(new URL(`../src/ui/fonts/kaon-symbols.${targetFormat}`, import.meta.url));
  const face = await subsetFont(readFileSync(source), symbols, { targetFormat });
  writeFileSync(target, face);
  process.stdout.write(`${target}: ${face.length} bytes, ${[...symbols].length} characters\n`);
}
