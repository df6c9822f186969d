import type { PointAnswer } from '../../engine/answer.ts';
import { formatQuantity, formatScientific } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { Explained } from '../controls/Explained.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { fieldId } from '../testIds.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { couplingSymbol, couplingUnit, massSymbol, massUnit } from '../text/symbols.ts';
import { explainCoupling } from './explain.ts';

/** A coupling as the readout writes it: powers of ten below 0.01 and from 1000. */
function couplingText(value: number): RichText {
  return value >= 0.01 && value < 1000 ? formatQuantity(value) : formatScientific(value);
}

/** Mass and coupling in large, the other conventions below. */
export function PointHeading({ point }: { readonly point: PointAnswer }) {
  const chosen = useChoices((choices) => choices.convention);
  const model = modelOf(point.model);
  const convention = conventionOf(model, chosen);
  const others = model.conventions.filter(({ id }) => id !== convention.id);
  const unit = (id: string) => {
    const text = couplingUnit(conventionOf(model, id));
    return text.length === 0 ? [] : joined(' ', text);
  };
  const spokenCoupling = (id: string) =>
    `${conventionOf(model, id).spoken}, ${spokenNumber(joined(couplingText(point.couplings[id]), unit(id)))}`;
  return (
    <div className="point">
      <p className="large" data-testid={fieldId('mass')} data-value={point.massMeV}>
        <Rich text={joined(massSymbol(model), ` = ${point.massMeV.toFixed(1)} `)} />
        <span className="unit">
          <Rich text={massUnit} />
        </span>
      </p>
      <p className="large">
        <Rich text={joined(couplingSymbol(convention), ' = ')} />
        <Explained
          explain={() => explainCoupling(point, convention.id)}
          testId={fieldId(`coupling-${convention.id}`)}
          spoken={spokenCoupling(convention.id)}
        >
          <Rich text={couplingText(point.couplings[convention.id])} />
          <span className="unit">
            <Rich text={unit(convention.id)} />
          </span>
        </Explained>
      </p>
      <p className="conventions">
        {others.map(({ id }) => (
          <span key={id}>
            <Rich text={joined(couplingSymbol(conventionOf(model, id)), ' = ')} />
            <Explained
              explain={() => explainCoupling(point, id)}
              testId={fieldId(`coupling-${id}`)}
              spoken={spokenCoupling(id)}
            >
              <Rich text={joined(couplingText(point.couplings[id]), unit(id))} />
            </Explained>
          </span>
        ))}
      </p>
    </div>
  );
}
