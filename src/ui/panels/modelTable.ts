import type { Table } from '../../export/tables.ts';
import { END_POINT_MASS } from '../../physics/kinematics.ts';
import { totalLifetime } from '../../physics/totalLifetime.ts';
import { modelOf } from '../../state/models.ts';
import { panelWords } from '../../words/en/panels.ts';
import { tableWords } from '../../words/en/tables.ts';
import { lineText } from '../text/lineText.ts';
import { couplingSymbol } from '../text/symbols.ts';
import type { PanelInput } from './panel.ts';
import { productionPerCoupling } from './productionPerCoupling.ts';

const tableStepMeV = 1;

/** Production and lifetime of the model, MeV by MeV. */
export function modelTable({ choices }: PanelInput): Table {
  const model = modelOf(choices.model);
  const massMeV = Float64Array.from(
    { length: Math.ceil(END_POINT_MASS / tableStepMeV) },
    (_, k) => k * tableStepMeV,
  );
  const lifetimes = massMeV.map((mass) =>
    totalLifetime(model.lifetimeTimesCoupling2S(mass), choices.invisibleFraction),
  );
  const production = productionPerCoupling(model);
  const square = choices.crosshair.amplitudeCoupling ** 2;
  const [convention] = model.conventions;
  const perCoupling = convention.power === 2 ? '' : '2';
  const branching = `br_over_${convention.id}${perCoupling}`;
  const symbol = lineText(couplingSymbol(convention));
  return {
    title: panelWords.tables.model(model.particle, model.benchmark),
    columns: ['m_MeV', branching, 'tau_times_g2_s', 'tau_s'],
    rows: Array.from(massMeV, (mass, i) => [mass, production(mass), lifetimes[i], lifetimes[i] / square]),
    words: {
      [branching]: tableWords.branching(
        model.particle,
        convention.power === 2 ? symbol : tableWords.squared(symbol),
      ),
      tau_s: tableWords.lifetime,
    },
  };
}
