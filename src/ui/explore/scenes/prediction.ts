import { END_POINT_MASS } from '../../../physics/kinematics.ts';
import { couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { formatScientific } from '../../../plot/format.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import { joined } from '../../text/markup.ts';
import { couplingSymbol, couplingUnit } from '../../text/symbols.ts';

/** The words at the predicted B: the coupling with its symbol and unit. */
function predictionName(convention: CouplingConvention, amplitude: number): RichText {
  const value = couplingInConvention(convention, amplitude);
  const unit = convention.unitTex === '' ? [] : joined(' ', couplingUnit(convention));
  return joined('predicted for ', couplingSymbol(convention), ' = ', formatScientific(value, 2), unit);
}

const massStepMeV = 1;

/** B(K⁺ → π⁺X) over mass at one coupling of the model. */
export function predictedLine(
  model: BenchmarkModel,
  convention: CouplingConvention,
  amplitude: number,
): LineScene {
  const steps = Math.floor(END_POINT_MASS / massStepMeV) + 1;
  const massMeV = Float64Array.from({ length: steps + 1 }, (_, k) =>
    Math.min(k * massStepMeV, END_POINT_MASS),
  );
  return {
    id: 'predicted',
    x: massMeV,
    y: massMeV.map((mass) => {
      const branchingRatio = model.productionPerCoupling2(mass) * amplitude ** 2;
      return branchingRatio > 0 ? branchingRatio : Number.NaN;
    }),
    style: 'predicted',
    label: predictionName(convention, amplitude),
    labelPlacement: 'end',
  };
}
