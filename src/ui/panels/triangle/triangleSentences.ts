import type { TriangleAnswer } from '../../../engine/answer.ts';
import { triangleRatios } from '../../../physics/alp/triangle.ts';
import { formatQuantity, formatScientific } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { triangleWords as words } from '../../../words/en/triangle.ts';
import { massText } from '../emptyPanel.ts';
import { searchFace } from '../../searches/faces.ts';
import { joined, rich } from '../../text/markup.ts';
import { massUnit } from '../../text/symbols.ts';
import { extremesOf } from './extremes.ts';

/** The quantity that is limited. */
const sumOverScale = rich('(|*C*_{*GG*}| + |*C*_{*WW*}| + |*C*_{*ff*}|)/Λ');
const perTeV = rich(' TeV^{−1}');

/** A ratio in numbers: 0 : 0.66 : 0.34. */
export const ratioText = (place: number): string =>
  triangleRatios[place].map((share) => String(share)).join(' : ');

const ratioOf = (place: number): RichText => joined(...words.ratio(ratioText(place)));
const limitOf = (limit: number): RichText =>
  joined(limit >= 0.01 ? formatQuantity(limit, 2) : formatScientific(limit, 2), perTeV);

/** Which ratio is least constrained, and how much less than the one that is most. */
export function triangleSentence(answer: TriangleAnswer): RichText {
  const { limitPerTeV, massMeV } = answer;
  const { least, most, unconstrained } = extremesOf(answer);
  const mass = joined(massText(massMeV), ' ', massUnit);
  if (most === null) return joined(...words.nothing(mass));
  if (unconstrained > 0) return joined(...words.nowhere(mass, ratioOf(least), unconstrained - 1));
  const times = formatQuantity(limitPerTeV[least] / limitPerTeV[most], 2);
  return joined(
    ...words.least(mass, ratioOf(least), sumOverScale, limitOf(limitPerTeV[least])),
    ...words.comparedWith(times, ratioText(most)),
  );
}

/** What holds at one ratio. */
export function triangleReading({ limitPerTeV, setBy, searches }: TriangleAnswer, place: number): RichText {
  const ratio = ratioOf(place);
  if (setBy[place] < 0) return joined(...words.readingNowhere(ratio));
  const { short, years } = searchFace(searches[setBy[place]]);
  return joined(...words.reading(ratio, limitOf(limitPerTeV[place]), joined(short, ` ${years}`)));
}
