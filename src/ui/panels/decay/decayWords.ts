import { BEAM_MOMENTUM } from '../../../physics/constants.ts';
import { hypotenuse } from '../../../mathematics/powers.ts';
import { formatLength, formatQuantity } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import type { OneDecay } from '../../../searches/oneDecay.ts';
import { decayPanelWords as words } from '../../../words/en/decayPanel.ts';
import { detectorWords } from '../../../words/en/detector.ts';
import { thousands } from '../../../words/thousands.ts';
import { lifetimeText } from '../../text/lifetimes.ts';
import { lineText } from '../../text/lineText.ts';
import { joined, rich } from '../../text/markup.ts';
import type { ShownDecay } from './shownDecay.ts';

const kmM = 1000;
/** Lengths from here on would be written with powers of ten, which few people read; below the second they are not, m. */
const [longM, tooLongM] = [1e4 * kmM, 1e6 * kmM];

/** A length: "7.9 m", "245 m", "79 100 km" up to a million kilometres, powers of ten beyond. */
export function metres(lengthM: number): RichText {
  const digits = lengthM < 100 ? 2 : 3;
  const rounded = Number(lengthM.toPrecision(digits));
  if (rounded < longM || rounded >= tooLongM) return formatLength(lengthM, digits);
  return [{ text: `${thousands(rounded / kmM)} km` }];
}
const place = (zM: number) => formatLength(Number(zM.toFixed(0)));

/** A share in percent, with as many digits as mean something. */
export function percentText(share: number): string {
  const percent = 100 * share;
  if (percent === 0) return words.percent('0');
  if (percent < 0.1) return words.lessThan('0.1');
  if (percent > 99.9 && percent < 100) return words.percent('99.9');
  return words.percent(
    percent < 10 ? percent.toPrecision(2) : percent.toFixed(percent > 99 ? 1 : 0).replace(/\.0$/, ''),
  );
}

/** What happens, in one sentence. */
export function decaySentence({ decay, x }: ShownDecay, particle: RichText): RichText {
  const { pion, vertexM, decayLengthM } = decay;
  const gev = (momentumMeV: number) => joined(...words.momentum(formatQuantity(momentumMeV / 1000, 2)));
  const begin = words.sentence(
    gev(BEAM_MOMENTUM),
    place(vertexM),
    gev(hypotenuse(pion.alongMeV, pion.acrossMeV)),
    particle,
    joined(...words.mass(formatQuantity(x.massMeV))),
  );
  const end =
    decayLengthM === Infinity
      ? [words.livesForEver]
      : words.lives(lifetimeText(x.lifetimeS), metres(decayLengthM));
  return joined(...begin, ...end);
}

/** What becomes of the decay in the search for an X that escapes. */
export function decayVerdict({ outcome }: OneDecay, particle: RichText): RichText {
  return joined(...words.verdict[outcome](particle));
}

/** Why. */
export function verdictReason({ decay, detector }: ShownDecay): RichText {
  const { outcome, endM, vertexM, mode } = decay;
  if (outcome === 'escaped') {
    return joined(...words.escapes(Number.isFinite(endM) ? metres(endM - vertexM) : null));
  }
  if (outcome === 'invisible') return rich(words.leavesNothing);
  if (mode === null || outcome === 'unknown') return rich(words.notKnown);
  const products = rich(detectorWords.particles[mode].join(''));
  const isBehind = endM > detector.detectors.lkr[0].zM[0];
  const where = mode === 'mumu' ? 'muons' : isBehind ? 'behind' : 'calorimeter';
  return joined(...words.reach(products, words.where[where]));
}

/** The decay for a screen reader. */
export function spokenDecay({ decay }: ShownDecay, particle: RichText): string {
  const { outcome, vertexM, endM } = decay;
  const name = lineText(particle);
  const begin = words.spoken.decays(name, lineText(place(vertexM)));
  if (outcome === 'escaped') return `${begin} ${words.spoken.fliesOut(name)}`;
  const flown = words.spoken.fallsApart(name, lineText(metres(endM - vertexM)));
  return `${begin} ${flown}${words.spoken[outcome]}`;
}

/** How far X flew. */
export const flightText = ({ endM, vertexM }: OneDecay): RichText => metres(endM - vertexM);

/** What is to scale, and what a sketch. */
export const scaleNote = (stretch: number, particle: RichText): RichText =>
  joined(...words.toScale(stretch.toFixed(0), particle));

/** How many get past the last veto. */
export const escapingSentence = ({ escapingShare }: ShownDecay): RichText =>
  joined(...words.escapingShare(percentText(escapingShare)));
