import type { AlpCouplingName } from '../../physics/alp/couplings.ts';
import { alpCorners, usualAlp } from '../../physics/models/alpFamily.ts';
import { couplingWords as words } from '../../words/en/couplings.ts';
import { TermLine } from '../glossary/TermLine.tsx';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { CouplingSlider } from './CouplingSlider.tsx';
import { ScaleSlider } from './ScaleSlider.tsx';
import { useAlp, withCoupling } from './useAlp.ts';
import './couplings.css';

const common: readonly AlpCouplingName[] = ['CGG', 'CWW', 'CBB', 'Cff'];
const kinds: readonly AlpCouplingName[] = ['Cuu', 'Cdd', 'Cll', 'C33'];

const benchmarks = [
  ['equal', usualAlp],
  ['bc9', alpCorners.bc9],
  ['bc10', alpCorners.bc10],
  ['bc11', alpCorners.bc11],
] as const;

/** One coupling with what it is, and for one that stands in the place of another the way back. */
function Row({ name }: { readonly name: AlpCouplingName }) {
  const { choice, commit } = useAlp();
  const stands = kinds.includes(name) && choice.couplings[name] !== undefined;
  return (
    <li>
      <span className="coupling-name">{words.names[name]}</span>
      <CouplingSlider name={name} />
      {stands && (
        <button
          type="button"
          className="link"
          data-testid={`coupling-${name}-common`}
          onClick={() => commit({ couplings: withCoupling(choice.couplings, name, null) })}
        >
          <Rich text={rich(words.asCommon)} />
        </button>
      )}
    </li>
  );
}

/** What the general ALP couples to: benchmarks, a slider for each coupling, and the scale at which they are given. */
export function CouplingsForm() {
  const { commit } = useAlp();
  return (
    <>
      <p>
        <Rich text={rich(words.about)} />
      </p>
      <p className="coupling-benchmarks" role="group" aria-label={words.benchmarks}>
        {benchmarks.map(([id, choice]) => (
          <button
            key={id}
            type="button"
            className="link"
            data-testid={`couplings-${id}`}
            title={words.benchmarkMeans[id]}
            onClick={() => commit(choice)}
          >
            {words.benchmark[id]}
          </button>
        ))}
      </p>
      <ul>
        {common.map((name) => (
          <Row key={name} name={name} />
        ))}
        <li>
          <span className="coupling-name">{words.scale}</span>
          <ScaleSlider />
        </li>
      </ul>
      <details>
        <summary>{words.separate}</summary>
        <ul>
          {[...kinds, 'ksd' as const].map((name) => (
            <Row key={name} name={name} />
          ))}
        </ul>
      </details>
      <TermLine
        terms={[
          'gluon-coupling',
          'electroweak-couplings',
          'fermion-coupling',
          'separate-couplings',
          'new-scale',
        ]}
      />
    </>
  );
}
