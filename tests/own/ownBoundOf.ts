import { readFiles } from '../../src/import/readFiles.ts';
import { candidatesOf } from '../../src/own/candidates.ts';
import type { OwnBound } from '../../src/own/ownBound.ts';
import { ownContent, pointsIn } from '../../src/own/ownContent.ts';
import { packed } from '../../src/own/packed.ts';
import { thinned } from '../../src/own/thinned.ts';
import { given } from '../import/given.ts';
import { sound } from '../searches/agreement.ts';

/** What the page keeps of a file that was dropped, under this name. */
export async function ownBoundOf(
  text: string,
  look: Partial<Pick<OwnBound, 'id' | 'name' | 'reference' | 'style'>> = {},
): Promise<OwnBound> {
  const { id = 'own-1', name = 'Mine', reference = '', style = 'own' } = look;
  const [{ source }] = candidatesOf(await readFiles([given('mine.csv', text)])).candidates;
  const whole = sound(ownContent(source, { id, name, reference }));
  const drawn = thinned(whole);
  return {
    version: 1,
    id,
    order: 1,
    name,
    reference,
    style,
    source: packed(source),
    drawn,
    pointCount: pointsIn(whole),
    drawnPointCount: pointsIn(drawn),
  };
}
