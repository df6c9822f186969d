import { publishedLimitAt, secondsOf } from '../../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { type LayerScene, type SceneParts, stateOf } from '../layer.ts';
import { publishedWords } from '../../../words/en/published.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { searchFace } from '../../searches/faces.ts';
import { percent } from '../../sentence/parts.ts';
import { joined } from '../../text/markup.ts';
import { isOfficial } from '../../official/publishedOf.ts';
import { type PublishedState, publishedState } from '../../published/publishedState.ts';
import { lifetimesBeside, lifetimeWords, type Standing, standingOf } from '../../published/standing.ts';

/** Name of a published curve among the layers and lines of the page. */
export const publishedLayer = (id: string) => `published-${id}`;

/**
 * Points of a published curve at one of its lifetimes, every MeV and at its vertices, as straight in ln B on a logarithmic
 * axis of mass as on a linear one; NaN between its stretches.
 */
export function publishedPoints(
  curve: PublishedCurve,
  lifetimeS: number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const x: number[] = [];
  const y: number[] = [];
  for (const stretch of curve.stretches) {
    if (secondsOf(stretch.lifetimeS) !== lifetimeS) continue;
    const [first, last] = [stretch.massMeV[0], stretch.massMeV[stretch.massMeV.length - 1]];
    const whole = Array.from(
      { length: Math.max(0, Math.ceil(last - first)) },
      (_, k) => Math.ceil(first) + k,
    );
    const masses = [...new Set([...stretch.massMeV, ...whole.filter((mass) => mass < last)])];
    if (x.length > 0) {
      x.push(first);
      y.push(Number.NaN);
    }
    for (const mass of masses.sort((a, b) => a - b)) {
      x.push(mass);
      y.push(publishedLimitAt(curve, mass, lifetimeS));
    }
  }
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

/** The years of the data of a published curve. */
export function yearsOfCurve({ sameData, search, years = '' }: PublishedCurve): string {
  return sameData ? searchFace(search).years : years;
}

/**
 * The words at a published curve: where it was published, or in the low panel the years of its data; its lifetime and
 * confidence level where they are not those chosen.
 */
function publishedName(
  curve: PublishedCurve,
  standing: Exclude<Standing, { readonly kind: 'none' }>,
  chosenLevel: number,
  main: boolean,
): RichText {
  const { label, confidenceLevel } = curve;
  const line = main
    ? joined(...publishedWords.line([{ text: label }]))
    : joined(...publishedWords.lineOfYears([{ text: yearsOfCurve(curve) }]));
  const atLifetime =
    standing.kind === 'own'
      ? joined(...publishedWords.atLifetime(line, lifetimeWords(standing.lifetimeS)))
      : line;
  return confidenceLevel === chosenLevel
    ? atLifetime
    : joined(...publishedWords.atLevel(atLifetime, percent(confidenceLevel)));
}

/** The published limits that are switched on, as thin lines on the plane of limits. */
export function publishedScene(): LayerScene {
  const build = rememberLast(
    (
      curves: PublishedState['curves'],
      published: Choices['published'],
      lifetime: Choices['lifetime'],
      invisibleFraction: number,
      confidenceLevel: number,
      highlighted: string | null,
      main: boolean,
      lifetimes: Choices['lifetimes'],
    ): SceneParts => ({
      lines: curves.flatMap((curve): LineScene[] => {
        const standing = standingOf(curve, { lifetime, invisibleFraction });
        if (!published.includes(curve.id) && !isOfficial(curve)) return [];
        const beside = lifetimesBeside(curve, { lifetime, invisibleFraction, lifetimes });
        return beside.map((lifetimeS, k) => ({
          id: k === 0 ? publishedLayer(curve.id) : `${publishedLayer(curve.id)}-at-${lifetimeS}`,
          ...publishedPoints(curve, lifetimeS),
          style: 'published',
          derived: curve.provenance.kind === 'computed',
          // The others lie beside curves that bear their lifetimes.
          label:
            k === 0
              ? publishedName(
                  curve,
                  standing.kind === 'none' ? { kind: 'own', lifetimeS } : standing,
                  confidenceLevel,
                  main,
                )
              : null,
          labelPlacement: 'leader',
          faded: highlighted !== null && highlighted !== curve.search,
        }));
      }),
    }),
  );
  return ({ choices, states }, { content, highlighted, main, compact }) => {
    if (content !== 'limit') return nothing;
    const { published, lifetime, invisibleFraction, confidenceLevel, lifetimes } = choices;
    const { curves } = stateOf(states, publishedState);
    return build(
      curves,
      published,
      lifetime,
      invisibleFraction,
      confidenceLevel,
      highlighted,
      main && !compact,
      lifetimes,
    );
  };
}

const nothing: SceneParts = {};
