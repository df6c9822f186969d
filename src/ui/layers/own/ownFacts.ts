import type { OwnBound } from '../../../own/ownBound.ts';
import { modelOf } from '../../../state/models.ts';
import { ownWords } from '../../../words/en/own.ts';
import { ownReasons } from '../../../words/en/ownReasons.ts';

const levelOf = (level: number | null): string =>
  level === null ? ownWords.noLevel : ownWords.level(Number((100 * level).toPrecision(6)));

function statement({ drawn }: OwnBound): string {
  switch (drawn.kind) {
    case 'contour': {
      const { model, curveType, shape, confidenceLevel } = drawn.bound;
      const said = curveType === 'projection' ? ownWords.projection : ownWords.coupling;
      return said[shape](modelOf(model).benchmark, levelOf(confidenceLevel));
    }
    case 'recast':
      return ownWords.recast(levelOf(drawn.table.confidenceLevel));
    case 'limit':
      return ownWords.limit(levelOf(drawn.curve.confidenceLevel), ownReasons.notRecast(drawn.reason));
  }
}

/** What there is to know about an own bound, a sentence each; text of the user is never markup. */
export function ownFacts(own: OwnBound, silence: string | null): readonly string[] {
  const { source, reference, pointCount, drawnPointCount } = own;
  const file = source.kind === 'table' ? source.table.file : source.file;
  return [
    statement(own),
    ...(silence === null ? [] : [ownWords.why(silence)]),
    ...(reference === '' ? [] : [reference]),
    drawnPointCount < pointCount
      ? ownWords.pointsDrawn(pointCount, drawnPointCount, file)
      : ownWords.points(pointCount, file),
  ];
}
