import type { PointAnswer } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { RichText } from '../../../plot/scene.ts';
import { lifetimeFamilyWords as words } from '../../../words/en/lifetimeFamily.ts';
import { valueAt } from '../../explore/scenes/curves.ts';
import { lifetimeWords, shortLifetime } from '../../published/standing.ts';
import type { NumberLine } from '../../readout/numberLine.ts';
import { type CurveSource, limitSource } from '../../save/curveSource.ts';
import { lineText } from '../../text/lineText.ts';
import { joined } from '../../text/markup.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import type { Known } from '../layer.ts';
import { familyIn, type LimitsAtLifetime, othersIn } from './family.ts';

/** A search at a lifetime under a name of its own, for tables and files. */
export function named({ limits, lifetimeS }: LimitsAtLifetime): LimitsAtLifetime['limits'] {
  return {
    ...limits,
    search: `${limits.search}-tau-${lifetimeS === Infinity ? 'inf' : lifetimeS}`,
    title: words.saved(limits.title, lineText(lifetimeWords(lifetimeS))),
  };
}

/** The limits of the family at the crosshair, a line each; none where a search says nothing. */
export function familyNumbers(known: Known, { massMeV }: PointAnswer): readonly NumberLine[] {
  const curve = decidingCurve(outlookOf(known.choices));
  return [...familyIn(known), ...othersIn(known)].flatMap(({ limits, lifetimeS }): NumberLine[] => {
    const { massMeV: masses, branchingRatioLimit } = limits.drawn ?? limits;
    const limit = valueAt(masses, branchingRatioLimit[curve], massMeV);
    if (!(limit > 0 && limit < Infinity)) return [];
    const name = limits.signature === 'invisible' ? words.number : words.numberOfProduct;
    return [[name(limits.search, lineText(lifetimeWords(lifetimeS))), limit, '']];
  });
}

function sourceOf(
  known: Known,
  at: LimitsAtLifetime,
  name: (usual: RichText) => RichText,
): readonly CurveSource[] {
  const { limits, lifetimeS } = at;
  const input = { ...known, choices: { ...known.choices, lifetime: lifetimeS } };
  const { search, title } = named(at);
  return limitSource(input, limits).map((source) => ({
    ...source,
    id: search,
    name: name(source.name),
    curve: (kind) => {
      const saved = source.curve(kind);
      if (saved === null) return null;
      const { curve } = saved;
      return {
        ...saved,
        curve: {
          ...curve,
          id: curve.id.replace(limits.search, search),
          name: curve.name.replace(limits.title, title),
        },
      };
    },
  }));
}

/** Every curve of the family among those that can be saved, each with its lifetime. */
export function familySources(known: Known): readonly CurveSource[] {
  return [
    ...familyIn(known).flatMap((at) =>
      sourceOf(known, at, (usual) => joined(usual, ', ', lifetimeWords(at.lifetimeS))),
    ),
    ...othersIn(known).flatMap((at) =>
      sourceOf(known, at, () => joined(...words.atOthers(shortLifetime(at.lifetimeS)))).map((source) => ({
        ...source,
        group: 'others' as const,
        kinds: ['observed'] as const,
      })),
    ),
  ];
}
