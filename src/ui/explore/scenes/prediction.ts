import type { SearchLimits } from '../../../engine/answer.ts';
import { modelCurves } from '../../../engine/modelCurves.ts';
import { predictedOf } from '../../../exclusion/prediction.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { formatScientific } from '../../../plot/format.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import type { Signature } from '../../../searches/search.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { joined } from '../../text/markup.ts';
import { couplingSymbol, couplingUnit } from '../../text/symbols.ts';
import { products } from '../../text/products.ts';

/** The words at a prediction: what of, and the coupling with its symbol and unit. */
function predictionName(
  signature: Signature,
  isFirst: boolean,
  particle: RichText,
  convention: CouplingConvention,
  amplitude: number,
): RichText {
  const product = products[signature];
  const what = product === null ? [] : joined('B × B(', particle, ` → ${product}) `);
  if (!isFirst) return joined(...planeWords.predicted(what));
  const value = couplingInConvention(convention, amplitude);
  const unit = convention.unitTex === '' ? [] : joined(' ', couplingUnit(convention));
  const coupling = joined(couplingSymbol(convention), ' = ', formatScientific(value, 2), unit);
  return joined(...planeWords.predictedFor(what, coupling));
}

/** A second prediction that ends closer than this to the first, as a fraction of it, needs no name of its own. */
const leastApart = 0.1;

/** What each kind of search limits, once: those that speak, or B where none does. */
export function limitedSignatures(searches: readonly SearchLimits[]): readonly Signature[] {
  const found = searches.filter(({ silence }) => silence === null).map(({ signature }) => signature);
  return found.length === 0 ? ['invisible'] : [...new Set(found)];
}

/**
 * What the model predicts at one coupling over mass, a line for each quantity that is limited: B(K⁺ → π⁺X), and its product with the
 * decay fraction where decays are seen. Those after the first are dashed.
 */
export function predictedLines(
  model: BenchmarkModel,
  convention: CouplingConvention,
  amplitude: number,
  invisibleFraction: number,
  signatures: readonly Signature[],
  particle: RichText,
): readonly LineScene[] {
  const { massMeV } = modelCurves(model);
  const curves = signatures.map((signature) =>
    massMeV.map((mass) => {
      const predicted = predictedOf(model, signature, invisibleFraction, mass, amplitude);
      return predicted > 0 ? predicted : Number.NaN;
    }),
  );
  return signatures.map((signature, k): LineScene => {
    const end = curves[k].findLastIndex((value) => value > 0);
    const isApart = k === 0 || Math.abs(curves[k][end] / curves[0][end] - 1) > leastApart;
    return {
      id: k === 0 ? 'predicted' : `predicted-${signature}`,
      x: massMeV,
      y: curves[k],
      style: 'predicted',
      ...(k === 0 ? {} : { derived: true }),
      label: isApart ? predictionName(signature, k === 0, particle, convention, amplitude) : null,
      labelPlacement: 'end',
    };
  });
}
