import { couplingName } from '../../words/en/models.ts';
import type { PointAnswer } from '../../engine/answer.ts';
import { formatScientific, plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { listWords } from '../../words/en/lists.ts';
import { spokenWords } from '../../words/en/spokenPoint.ts';
import { searchFace } from '../searches/faces.ts';
import { lifetimeText } from '../text/lifetimes.ts';
import { spokenNumber } from '../text/spoken.ts';
import { spokenText } from '../text/spokenText.ts';
import { type RangeChoices, rangeWords } from '../verdict/rangeWords.ts';
import type { VerdictState } from '../verdict/verdictStore.ts';
import { massText } from '../verdict/placeWords.ts';
import { verdictWords } from '../verdict/verdictWords.ts';

/** The choices on which the words depend. */
type SpokenChoices = RangeChoices & Pick<Choices, 'lifetime'>;

/**
 * The point in words for a screen reader: what the readout says. Where only what excludes the point changed since `before`, it
 * says just what was entered or left.
 */
export function spokenPoint(
  state: VerdictState,
  before: VerdictState | null,
  choices: SpokenChoices,
): string {
  const { point } = state;
  if (point === null) return '';
  const crossing = before === null ? null : crossed(state, before);
  if (crossing !== null) return crossing;
  const model = modelOf(point.model);
  const convention = conventionOf(model, choices.convention);
  const { words, reason } = verdictWords(state, choices.lifetime);
  const level = Number((point.confidenceLevel * 100).toPrecision(6));
  const range = rangeWords(state, choices, couplingName(convention));
  const sentences = [
    spokenWords.place(
      massText(point.massMeV),
      couplingName(convention),
      spokenNumber(formatScientific(point.couplings[convention.id])),
    ),
    `${ended(spokenText(words))}${reason.length === 0 ? '' : ` ${capital(spokenText(reason))}`}`,
    spokenWords.level(level),
  ];
  if (Number.isFinite(point.lifetimeS))
    sentences.push(spokenWords.lifetime(spokenNumber(lifetimeText(point.lifetimeS))));
  if (range !== null) sentences.push(spokenText(range));
  return sentences.join(' ');
}

const ended = (text: string) => (/[.…]$/u.test(text) ? text : `${text}.`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything that excludes the point, by name; an earlier analysis is not named beside the one that repeats it. */
function excluders({ verdict, point, bounds }: VerdictState): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of verdict.excluding) {
    const face = faceAt(point, id);
    const [same] = verdict.excluding;
    const repeats = id !== same && plainText(face.name) === plainText(faceAt(point, same).name);
    if (!face.earlier || !repeats)
      names.set(id, spokenText([...face.name, { text: `, ${face.years}` }] as RichText));
  }
  for (const { id, name } of bounds)
    if (verdict.ownBounds.includes(id) || verdict.others.includes(id)) names.set(id, spokenText(name));
  return names;
}

const faceAt = (point: PointAnswer | null, id: string) =>
  searchFace(id, point?.searches.find(({ search }) => search === id)?.signature);

const isWhole = ({ verdict }: VerdictState) => verdict.computing.length === 0 && !verdict.boundsComputing;

/** What was entered or left since the last time, where that is all that changed. */
function crossed(now: VerdictState, before: VerdictState): string | null {
  if (now.point?.model !== before.point?.model || !isWhole(now) || !isWhole(before)) return null;
  const [current, former] = [excluders(now), excluders(before)];
  const entered = [...current].filter(([id]) => !former.has(id)).map(([, name]) => name);
  const left = [...former].filter(([id]) => !current.has(id)).map(([, name]) => name);
  const parts = [
    ...(entered.length === 0 ? [] : [spokenWords.entered(entered.join(listWords.and))]),
    ...(left.length === 0 ? [] : [spokenWords.left(left.join(listWords.and))]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
