import type { Candidate } from '../own/candidates.ts';
import { lookAt } from '../own/preview.ts';
import { modelById } from '../physics/models/index.ts';
import { checkWords } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import { ownReasons } from '../words/en/ownReasons.ts';
import { numberText } from '../data/text.ts';

/** What the page would draw of something that was read, if its answers stay as they are guessed. */
export interface Drawn {
  readonly file: string;
  readonly name: string;
  readonly reference: string;
  /** Null where something must be said first. */
  readonly kind: 'contour' | 'recast' | 'limit' | null;
  /** Of a contour. */
  readonly model: string | null;
  readonly convention: string | null;
  readonly shape: string | null;
  readonly curveType: string | null;
  readonly confidenceLevel: number | null;
  readonly points: number;
  /** First and last mass of each stretch, MeV. */
  readonly massRangesMeV: readonly (readonly [number, number])[];
  /** Why it is not drawn, or not recast; null where nothing is to be said. */
  readonly problem: string | null;
  readonly remarks: readonly string[];
}

/** What would be drawn of a candidate. */
export function drawnOf({ file, name, reference, source }: Candidate): Drawn {
  const look = lookAt(source, { id: 'own', name: name === '' ? file : name, reference });
  const { drawn } = look;
  const bound = drawn?.kind === 'contour' ? drawn.bound : null;
  const curve = drawn?.kind === 'limit' ? drawn.curve : null;
  const level = drawn?.kind === 'recast' ? drawn.table.confidenceLevel : (bound ?? curve)?.confidenceLevel;
  return {
    file,
    name,
    reference,
    kind: drawn?.kind ?? null,
    model: bound?.model ?? null,
    convention: bound?.convention ?? null,
    shape: (bound ?? curve)?.shape ?? null,
    curveType: (bound ?? curve)?.curveType ?? null,
    confidenceLevel: level ?? null,
    points: look.pointCount,
    massRangesMeV: look.lines.map(({ massMeV }) => [Math.min(...massMeV), Math.max(...massMeV)] as const),
    problem:
      look.problem !== null
        ? ownReasons.reason(look.problem)
        : drawn?.kind === 'limit'
          ? ownReasons.notRecast(drawn.reason)
          : null,
    remarks: look.suspicions.map(importing.suspicion),
  };
}

/** The same as a line for people. */
export function drawnLine(drawn: Drawn): string {
  const { kind, model, convention, shape, curveType, points, massRangesMeV, confidenceLevel, problem } =
    drawn;
  if (kind === null) return checkWords.undrawn(problem ?? '');
  const what =
    kind === 'contour'
      ? checkWords.contour(
          modelById(model ?? '')?.benchmark ?? '',
          convention ?? '',
          shape ?? '',
          curveType ?? '',
        )
      : checkWords[kind];
  return checkWords.drawn([
    what,
    checkWords.points(points, massRangesMeV),
    ...(confidenceLevel === null ? [] : [checkWords.level(numberText(100 * confidenceLevel))]),
  ]);
}
