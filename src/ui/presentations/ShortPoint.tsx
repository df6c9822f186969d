import { couplingInConvention } from '../../physics/models/conventions.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import { useChoices } from '../page/PageContext.tsx';
import { couplingText } from '../text/couplings.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { couplingSymbol, couplingUnit, massSymbol, massUnit } from '../text/symbols.ts';

/** Mass and coupling under the crosshair. */
export function ShortPoint() {
  const model = useChoices((choices) => modelOf(choices.model));
  const convention = useChoices(chosenConvention);
  const { massMeV, amplitudeCoupling } = useChoices((choices) => choices.crosshair);
  const coupling = couplingText(couplingInConvention(convention, amplitudeCoupling));
  const unit = couplingUnit(convention);
  return (
    <span className="short-point">
      <span>
        <Rich text={joined(massSymbol(model), ' = ', rich(`${massMeV.toFixed(1)} `), massUnit)} />
      </span>{' '}
      <span>
        <Rich text={joined(couplingSymbol(convention), ' = ', coupling, unit.length > 0 ? ' ' : '', unit)} />
      </span>
    </span>
  );
}
