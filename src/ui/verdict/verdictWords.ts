import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import type { PlotVerdict } from '../../engine/plotVerdict.ts';
import { standingOf, type VerdictBasis } from '../../engine/verdict.ts';
import { formatQuantity, plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { searchFace, yearsOf } from '../searches/faces.ts';
import { joined, rich } from '../text/markup.ts';
import { particleSymbol } from '../text/symbols.ts';
import { allHidden, massText, notCovered } from './placeWords.ts';
import type { VerdictState } from './verdictStore.ts';

/** The verdict as the readout says it. */
export interface VerdictWords {
  /** ✓ excluded, – allowed or on the edge, ? nothing can be said; never colour alone. */
  readonly mark: '✓' | '–' | '?';
  readonly words: RichText;
  readonly reason: RichText;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly RichText[], last = ' and '): RichText {
  return names.flatMap((name, k) => joined(k === 0 ? '' : k === names.length - 1 ? last : ', ', name));
}

const marks = { excluded: '✓', allowed: '–', 'on the edge': '–', silent: '?' } as const;

/** Whether the verdict speaks of what was seen, not of what would be. */
const isSeen = (basis: VerdictBasis) => basis === 'observed';

function basisWords(basis: VerdictBasis, exposure: number): string {
  if (basis === 'expected') return ', by the expected limit';
  if (basis === 'what-if') return ', with the supposed events';
  return basis === 'projection' ? `, a projection to ${exposure} × the kaons` : '';
}

const searchAt = (point: PointAnswer | null, id: string): SearchPoint | undefined =>
  point?.searches.find(({ search }) => search === id);

/** A search with its years: "K⁺ → π⁺νν̄ 2016–2022". */
function searchName(point: PointAnswer | null, id: string): RichText {
  const face = searchFace(id, searchAt(point, id)?.signature);
  return joined(face.name, ` ${yearsOf(face.period)}`);
}

const shortNames = (point: PointAnswer | null, ids: readonly string[]): RichText =>
  listed(ids.map((id) => searchFace(id, searchAt(point, id)?.signature).short));

/** What the earlier analysis of the same reaction made of the point. */
function earlierWords(point: PointAnswer, strongest: string): RichText {
  const name = plainText(searchFace(strongest, searchAt(point, strongest)?.signature).name);
  const before = point.searches.find((search) => {
    const face = searchFace(search.search, search.signature);
    return face.earlier && plainText(face.name) === name && search.search !== strongest;
  });
  if (before === undefined) return [];
  const { verdict } = standingOf(before, { exposure: 1 });
  if (verdict === 'silent') return [];
  const years = yearsOf(searchFace(before.search, before.signature).period);
  return rich(
    verdict === 'excluded'
      ? ` The ${years} data alone exclude it too.`
      : ` The ${years} data did not reach it.`,
  );
}

/**
 * The verdict in words, with its reason. Everything that is said about exclusion on the page is said here.
 * @param state the verdict, its point and the names of bounds
 * @param lifetime chosen one: bounds of others are not on the plot of a fixed one
 */
export function verdictWords(state: VerdictState, lifetime: Choices['lifetime']): VerdictWords {
  const { verdict, point, bounds } = state;
  const { code, status, own, basis, search, strength, constrains } = verdict;
  const named = (ids: readonly string[]) =>
    bounds.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const others = named(verdict.others);
  const exposure = point?.exposure ?? 1;
  const source = search === null ? [] : searchName(point, search);
  const by = basisWords(basis, exposure);
  const times = formatQuantity(strength);
  const would = !isSeen(basis);

  const also = (start: string, names: readonly RichText[]): RichText =>
    names.length === 0 ? [] : joined(` ${start} `, listed(names), '.');
  const missing = missingWords(verdict, point);
  const projected = also('Within the projected reach of', named(verdict.projected));
  const said = (words: RichText | string, reason: RichText): VerdictWords => ({
    mark: marks[status],
    words: joined(words),
    reason: joined(reason, projected, missing),
  });

  /** What NA62 says where it does not exclude. */
  const ownReason = (): RichText => {
    switch (own) {
      case 'none shown':
        return rich(allHidden);
      case 'not covered':
        return rich(notCovered(point?.massMeV ?? Number.NaN));
      case 'blind':
      case 'silent':
        return silentWords(point, own === 'blind');
      case 'computing':
      case 'failed':
        return [];
      default:
        return constrains
          ? joined(
              'The strongest limit of NA62 here is that of ',
              source,
              by,
              others.length > 0 ? [...rich(': '), ...times, ...rich(' × the limit.')] : '.',
            )
          : joined(source, ' does not constrain this point', by, '.');
    }
  };

  switch (code) {
    case 'excluded': {
      const verb = would && verdict.ownBounds.length === 0 ? 'Would be excluded by NA62' : 'Excluded by NA62';
      if (verdict.excluding.length === 0) {
        const contours = joined('by ', listed(named(verdict.ownBounds)), '.');
        return said(verb, joined(contours, also('Also by', others)));
      }
      return said(
        joined(`${would ? 'Would be excluded' : 'Excluded'} by NA62, `, times, ' × the limit'),
        joined(
          'by ',
          source,
          by,
          '.',
          would || point === null || search === null ? [] : earlierWords(point, search),
          also(would ? 'Already excluded by' : 'Also by', [...named(verdict.ownBounds), ...others]),
        ),
      );
    }
    case 'on the edge':
      return said(
        joined('On the edge, ', times, ' × the limit'),
        joined('of ', source, by, '.', also('Excluded by', others)),
      );
    case 'excluded by others': {
      const list = listed(others, ', ');
      if (own !== 'allowed') return said(joined('Excluded by ', list), ownReason());
      return said(
        joined(
          would ? 'Would not be excluded by NA62; excluded by ' : 'Not excluded by NA62; excluded by ',
          list,
        ),
        ownReason(),
      );
    }
    case 'allowed': {
      const isPartial = verdict.failed.length > 0 || verdict.boundsFailed;
      const verb = isPartial
        ? 'Not excluded by what could be read'
        : `${would ? 'Would be allowed' : 'Allowed'} by everything on the plot`;
      const size = constrains ? joined(', ', times, ' × the strongest limit of NA62') : [];
      const fixed = lifetime === 'implied' ? '' : ' Bounds of others are not on this plot.';
      return said(joined(verb, size), joined(ownReason(), fixed));
    }
    case 'computing':
      return said('Computing…', []);
    case 'failed':
      return said('The data could not be read.', []);
    default:
      return said(ownReason(), []);
  }
}

/** Searches that see nothing of this particle, at any mass or at this one. */
function silentWords(point: PointAnswer | null, isBlind: boolean): RichText {
  if (point === null) return [];
  const particle = particleSymbol(modelOf(point.model));
  return isBlind
    ? joined('No search shown can see ', particle, '.')
    : joined('No search shown says anything about ', particle, ` at ${massText(point.massMeV)} MeV.`);
}

/** What is still being computed, and what could not be read. */
function missingWords(verdict: PlotVerdict, point: PointAnswer | null): RichText {
  const { computing, failed, boundsComputing, boundsFailed, code } = verdict;
  const parts: RichText[] = [];
  if (computing.length > 0 && point !== null)
    parts.push(
      joined(' ', shortNames(point, computing), computing.length > 1 ? ' are' : ' is', ' being computed.'),
    );
  else if (code === 'computing' && boundsComputing && point !== null)
    parts.push(rich(' The bounds of others are being computed.'));
  if (failed.length > 0) parts.push(joined(' ', shortNames(point, failed), ' could not be read.'));
  if (boundsFailed) parts.push(rich(' Some bounds of others could not be read.'));
  return parts.flat();
}
