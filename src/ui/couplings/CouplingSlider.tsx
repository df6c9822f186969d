import type { ComponentType } from 'react';
import { type AlpCouplingName, alpCouplingNames } from '../../physics/alp/couplings.ts';
import { couplingEquationTex } from '../../physics/models/alp.ts';
import { valueTex } from '../../physics/valueTex.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { couplingsFault, couplingWords as words } from '../../words/en/couplings.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { Rich } from '../text/Rich.tsx';
import { spokenNumber } from '../text/spoken.ts';
import { richFromTex } from '../text/tex.ts';
import { couplingAt, couplingEnds, couplingPosition } from './couplingScale.ts';
import { type AlpControl, useAlp, withCoupling } from './useAlp.ts';
import { noNumber } from '../sentence/typedValues.ts';

/** The value of a coupling: its own, or the one in whose place it might stand. */
export function valueOf(name: AlpCouplingName, { choice: { couplings } }: AlpControl): number {
  const { Cff = 0 } = couplings;
  const inherits = name === 'Cuu' || name === 'Cdd' || name === 'Cll' || name === 'C33';
  return couplings[name] ?? (inherits ? Cff : 0);
}

/** The field in which the value of a coupling is typed. */
function fieldOf(name: AlpCouplingName): ComponentType<SliderFieldProps> {
  return function CouplingField(props) {
    const { choice, commit } = useAlp();
    return (
      <SliderField
        {...props}
        name={words.names[name]}
        hint={words.hint}
        onType={(text) => {
          const value = parseNumber(text);
          if (value === null) return noNumber(words.names[name], text, '0.5');
          const isTaken = commit({ couplings: withCoupling(choice.couplings, name, value) });
          return isTaken ? null : couplingsFault({ code: 'all-zero' });
        }}
      />
    );
  };
}

const fields = new Map(alpCouplingNames.map((name) => [name, fieldOf(name)]));
const NoField = () => null;

/** The value of a coupling over a slider: a factor of 1000 on both sides of 0, with a magnet there. */
export function CouplingSlider({ name }: { readonly name: AlpCouplingName }) {
  const alp = useAlp();
  const value = valueOf(name, alp);
  return (
    <UnderlineSlider
      id={`coupling-${name}`}
      name={words.names[name]}
      min={couplingEnds[0]}
      max={couplingEnds[1]}
      position={couplingPosition(name, value)}
      magnets={[0]}
      magnetReach={3}
      spoken={words.spoken(words.names[name], spokenNumber(richFromTex(valueTex(value))))}
      typed={String(value)}
      Field={fields.get(name) ?? NoField}
      onPreview={(position) =>
        alp.preview({ couplings: withCoupling(alp.choice.couplings, name, couplingAt(name, position)) })
      }
      onCommit={() => alp.commit()}
    >
      <Rich text={richFromTex(couplingEquationTex(name, value))} />
    </UnderlineSlider>
  );
}
