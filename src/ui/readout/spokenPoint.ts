import type { PointAnswer } from '../../engine/answer.ts';
import { formatQuantity, formatScientific } from '../../plot/format.ts';
import type { DrawnKind } from '../../state/choices.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { searchFace } from '../searches/faces.ts';
import { lifetimeText } from '../text/lifetimes.ts';
import { spokenNumber, spokenReaction } from '../text/spoken.ts';
import { decidingCurve, strongestSearch, verdictOf } from './verdict.ts';

/**
 * The point in words for a screen reader. Where only the verdict of the same search changed since `before`, it says just
 * what was entered or left.
 * @param conventionId convention in which the coupling is said
 */
export function spokenPoint(
  point: PointAnswer,
  before: PointAnswer | null,
  conventionId: string,
  kind: DrawnKind,
): string {
  const crossing = before?.model === point.model ? crossed(point, before, kind) : null;
  if (crossing !== null) return crossing;
  const model = modelOf(point.model);
  const convention = conventionOf(model, conventionId);
  const sentences = [
    `${Number(point.massMeV.toFixed(1))} MeV, ${convention.spoken} ${spokenNumber(formatScientific(point.couplings[convention.id]))}.`,
    verdictSentence(point, kind),
  ];
  if (Number.isFinite(point.lifetimeS))
    sentences.push(`Lifetime ${spokenNumber(lifetimeText(point.lifetimeS))}.`);
  const excluded = excludedSentence(point, kind);
  if (excluded !== null) sentences.push(excluded);
  return sentences.join(' ');
}

function nameOf(point: PointAnswer, search: string): string {
  const found = point.searches.find((each) => each.search === search);
  const face = searchFace(search, found?.signature);
  return `${spokenReaction(face.name)}, ${face.period.replace('NA62 ', '').replace('–', ' to ')}`;
}

function crossed(point: PointAnswer, before: PointAnswer, kind: DrawnKind): string | null {
  const [now, then] = [verdictOf(point, kind), verdictOf(before, kind)];
  if (now.search === null || now.search !== then.search) return null;
  if (now.verdict === 'excluded' && then.verdict !== 'excluded')
    return `Entered: ${nameOf(point, now.search)}.`;
  if (now.verdict !== 'excluded' && then.verdict === 'excluded') return `Left: ${nameOf(point, now.search)}.`;
  return null;
}

function verdictSentence(point: PointAnswer, kind: DrawnKind): string {
  const { verdict, words, search } = verdictOf(point, kind);
  const strongest = strongestSearch(point, decidingCurve(kind, point.exposure));
  if (search === null || strongest === null || verdict === 'silent') return `${words}.`;
  const strength = strongest.signalStrength[decidingCurve(kind, point.exposure)];
  const [verb] = words.split(',');
  const level = Number((point.confidenceLevel * 100).toPrecision(6));
  return `${verb} at ${level} percent confidence level, ${spokenNumber(formatQuantity(strength))} times the limit of ${nameOf(point, search)}.`;
}

function excludedSentence(point: PointAnswer, kind: DrawnKind): string | null {
  const strongest = strongestSearch(point, decidingCurve(kind, point.exposure));
  if (strongest === null || strongest.excludedCouplings.length === 0) return null;
  const [convention] = modelOf(point.model).conventions;
  const said = (coupling: number) => spokenNumber(formatScientific(coupling));
  const stretches = strongest.excludedCouplings.map(([lower, upper]) =>
    upper === Number.POSITIVE_INFINITY
      ? `from ${said(lower)} upwards`
      : `from ${said(lower)} up to ${said(upper)}`,
  );
  return `Excluded here ${stretches.join(', and ')} in ${convention.spoken}.`;
}
