import type { PointAnswer, SearchPoint } from '../../engine/answer.ts';
import type { PlotVerdict } from '../../engine/plotVerdict.ts';
import { formatQuantity, plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import { listWords } from '../../words/en/lists.ts';
import { placeWords } from '../../words/en/place.ts';
import { verdictSentences as said } from '../../words/en/verdict.ts';
import { experimentsOf } from '../searches/experiments.ts';
import { searchFace } from '../searches/faces.ts';
import { listed } from '../text/listed.ts';
import { joined, rich } from '../text/markup.ts';
import { particleSymbol } from '../text/symbols.ts';
import { massText, notCovered } from './placeWords.ts';
import type { VerdictState } from './verdictStore.ts';

/** Parts of a sentence. */
type Words = readonly (RichText | string)[];

/** The verdict as the readout says it. */
export interface VerdictWords {
  /** ✓ excluded, – allowed or on the edge, ? nothing can be said; never colour alone. */
  readonly mark: '✓' | '–' | '?';
  readonly words: RichText;
  readonly reason: RichText;
}

/** Sentences after one another, those that are empty left out. */
function spaced(...sentences: readonly RichText[]): RichText {
  const all = sentences.filter(({ length }) => length > 0);
  return all.flatMap((sentence, k) => (k === 0 ? sentence : joined(' ', sentence)));
}

const marks = { excluded: '✓', allowed: '–', 'on-edge': '–', silent: '?' } as const;

const searchAt = (point: PointAnswer | null, id: string): SearchPoint | undefined =>
  point?.searches.find(({ search }) => search === id);

/** A search with its years: "K⁺ → π⁺νν̄ 2016–2022". */
function searchName(point: PointAnswer | null, id: string): RichText {
  const face = searchFace(id, searchAt(point, id)?.signature);
  return joined(face.name, ` ${face.years}`);
}

const shortNames = (point: PointAnswer | null, ids: readonly string[]): RichText =>
  listed(ids.map((id) => searchFace(id, searchAt(point, id)?.signature).short));

/** What the earlier analysis of the same reaction made of the point. */
function earlierWords({ standings }: PlotVerdict, point: PointAnswer, strongest: string): RichText {
  const name = plainText(searchFace(strongest, searchAt(point, strongest)?.signature).name);
  const before = point.searches.find((search) => {
    const face = searchFace(search.search, search.signature);
    return face.earlier && plainText(face.name) === name && search.search !== strongest;
  });
  const standing = standings.find((each) => each.search === before?.search);
  if (before === undefined || standing === undefined) return [];
  const years = searchFace(before.search, before.signature).years;
  return rich(standing.verdict === 'excluded' ? said.earlierExcludes(years) : said.earlierFails(years));
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
  const source = search === null ? [] : searchName(point, search);
  const by = said.basis[basis](point?.exposure ?? 1);
  const times = formatQuantity(strength);
  const would = basis !== 'observed';
  const spoken = verdict.standings.map((standing) => standing.search);
  const who = experimentsOf(spoken);

  const also = (sentence: (names: RichText) => Words, names: readonly RichText[]): RichText =>
    names.length === 0 ? [] : joined(...sentence(listed(names)));
  const missing = missingWords(verdict, point);
  const projected = also(said.projectedReach, named(verdict.projected));
  const all = (words: Words, ...reasons: readonly RichText[]): VerdictWords => ({
    mark: marks[status],
    words: joined(...words),
    reason: spaced(...reasons, projected, missing),
  });

  /** What the searches say where they do not exclude. */
  const ownReason = (): RichText => {
    switch (own) {
      case 'none-shown':
        return rich(placeWords.allHidden);
      case 'not-covered':
        return rich(notCovered(point?.massMeV ?? Number.NaN));
      case 'blind':
      case 'silent':
        return silentWords(point, own === 'blind');
      case 'computing':
      case 'failed':
        return [];
      default:
        if (!constrains) return joined(...said.noConstraint(source, by));
        return joined(
          ...(others.length > 0
            ? said.strongestTimes(who, source, by, times, strength)
            : said.strongest(who, source, by)),
        );
    }
  };

  switch (code) {
    case 'excluded': {
      if (verdict.excluding.length === 0) {
        const excluding = bounds.filter(({ id }) => verdict.ownBounds.includes(id));
        return all(
          said.excluded(experimentsOf(excluding.flatMap(({ searches = [] }) => searches))),
          joined(...said.by(listed(named(verdict.ownBounds)), '')),
          also(said.alsoBy, others),
        );
      }
      const makers = experimentsOf(verdict.excluding);
      return all(
        (would ? said.wouldBeExcludedTimes : said.excludedTimes)(makers, times, strength),
        joined(...said.by(source, by)),
        would || point === null || search === null ? [] : earlierWords(verdict, point, search),
        also(would ? said.alreadyBy : said.alsoBy, [...named(verdict.ownBounds), ...others]),
      );
    }
    case 'on-edge':
      return all(said.onTheEdge(times, strength), joined(...said.of(source, by)), also(said.butBy, others));
    case 'excluded-by-others': {
      const list = listed(others, listWords.then);
      if (own !== 'allowed') return all(said.excluded(list), ownReason());
      return all(
        (would ? said.wouldBeByOthersAlone : said.byOthersAlone)(experimentsOf(spoken, listWords.or), list),
        ownReason(),
      );
    }
    case 'allowed': {
      const isPartial = verdict.failed.length > 0 || verdict.boundsFailed;
      const verb = isPartial ? said.allowedByRead : would ? said.wouldBeAllowed : said.allowed;
      return all(
        constrains ? said.allowedTimes(who, verb, times, strength) : [verb],
        ownReason(),
        rich(lifetime === 'implied' ? '' : said.noOthers),
      );
    }
    case 'computing':
      return all([said.computing]);
    case 'failed':
      return all([said.failed]);
    default:
      return all([ownReason()]);
  }
}

/** Searches that see nothing of this particle, at any mass or at this one. */
function silentWords(point: PointAnswer | null, isBlind: boolean): RichText {
  if (point === null) return [];
  const particle = particleSymbol(modelOf(point.model));
  return joined(...(isBlind ? said.blind(particle) : said.silent(particle, massText(point.massMeV))));
}

/** What is still being computed, and what could not be read. */
function missingWords(verdict: PlotVerdict, point: PointAnswer | null): RichText {
  const { computing, failed, boundsComputing, boundsFailed, code } = verdict;
  const parts: Words[] = [];
  if (computing.length > 0 && point !== null) {
    const sentence = computing.length > 1 ? said.searchesComputing : said.searchComputing;
    parts.push(sentence(shortNames(point, computing)));
  } else if (code === 'computing' && boundsComputing && point !== null) parts.push([said.boundsComputing]);
  if (failed.length > 0) parts.push(said.searchesFailed(shortNames(point, failed)));
  if (boundsFailed) parts.push([said.boundsFailed]);
  return spaced(...parts.map((part) => joined(...part)));
}
