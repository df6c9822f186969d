import { couplingName } from '../../words/en/models.ts';
import type { PointAnswer } from '../../engine/answer.ts';
import { amplitudeCoupling, parametersOf } from '../../physics/models/conventions.ts';
import type { RichText } from '../../plot/scene.ts';
import { moveCrosshair } from '../../state/changes.ts';
import { chosenConvention, conventionOf, modelOf } from '../../state/models.ts';
import { massRangeMeV, roundTo } from '../../state/ranges.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { Explained } from '../controls/Explained.tsx';
import { TypedNumber } from '../controls/TypedNumber.tsx';
import { Term } from '../glossary/Term.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { readCoupling, readMass } from './typedPoint.ts';
import { fieldId } from '../testIds.ts';
import { couplingText } from '../text/couplings.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { couplingSymbol, couplingUnit, massSymbol, massUnit } from '../text/symbols.ts';
import { DarkSector } from './DarkSector.tsx';
import { explainCoupling } from './explain.ts';

const massWords = () => ({
  lines: [rich(readoutWords.massHint)],
  source: null,
});

/** Mass and coupling in large, both to be typed; the other conventions below. */
export function PointHeading({ point }: { readonly point: PointAnswer }) {
  const { preview } = useChange();
  const convention = useChoices(chosenConvention);
  const model = modelOf(point.model);
  const others = model.conventions.filter(({ id }) => id !== convention.id);
  const unit = (id: string): RichText => {
    const text = couplingUnit(conventionOf(model, id));
    return text.length === 0 ? [] : joined(' ', text);
  };
  const spokenCoupling = (id: string) =>
    `${couplingName({ id })}, ${spokenNumber(joined(couplingText(point.couplings[id]), unit(id)))}`;
  const here = { massMeV: point.massMeV, amplitudeCoupling: point.amplitudeCoupling };
  const mass = point.massMeV.toFixed(1);
  const coupling = point.couplings[convention.id];
  const typedCoupling = String(roundTo(coupling, 3));
  return (
    <div className="point">
      <p className="large" data-testid={fieldId('mass')} data-value={point.massMeV}>
        <Term id="mass" text={massSymbol(model)} />
        <Rich text={rich(' = ')} />
        <TypedNumber
          testId="type-mass"
          name={readoutWords.massName}
          spoken={readoutWords.spokenMass(mass)}
          explain={massWords}
          typed={String(roundTo(point.massMeV, 6))}
          hint={readoutWords.massRange(...massRangeMeV)}
          onType={(text) => {
            const massMeV = readMass(text);
            if (typeof massMeV === 'string') return massMeV;
            preview(moveCrosshair({ ...here, massMeV }));
            return null;
          }}
        >
          <Rich text={rich(`${mass} `)} />
          <span className="unit">
            <Rich text={massUnit} />
          </span>
        </TypedNumber>
      </p>
      <p className="large">
        <Term id="coupling" text={couplingSymbol(convention)} />
        <Rich text={rich(' = ')} />
        <TypedNumber
          testId={fieldId(`coupling-${convention.id}`)}
          name={couplingName(convention)}
          spoken={spokenCoupling(convention.id)}
          explain={() => explainCoupling(point, convention.id)}
          typed={typedCoupling}
          hint={readoutWords.example(typedCoupling)}
          onType={(text) => {
            const value = readCoupling(text, typedCoupling);
            if (typeof value === 'string') return value;
            preview(moveCrosshair({ ...here, amplitudeCoupling: amplitudeCoupling(convention, value) }));
            return null;
          }}
        >
          <Rich text={couplingText(coupling)} />
          <span className="unit">
            <Rich text={unit(convention.id)} />
          </span>
        </TypedNumber>
      </p>
      <p className="conventions">
        {others.map(({ id }) => (
          <span key={id}>
            <Term id={`coupling-${id}`} text={couplingSymbol(conventionOf(model, id))} />
            <Rich text={rich(' = ')} />
            <Explained
              explain={() => explainCoupling(point, id)}
              testId={fieldId(`coupling-${id}`)}
              spoken={spokenCoupling(id)}
            >
              <Rich text={joined(couplingText(point.couplings[id]), unit(id))} />
            </Explained>
          </span>
        ))}
        {parametersOf(model).length > 0 && <DarkSector model={model} />}
      </p>
    </div>
  );
}
