import { scaleRangeTeV } from '../../physics/alp/couplingsText.ts';
import { parseNumber } from '../../state/permalinkWords.ts';
import { couplingWords as words } from '../../words/en/couplings.ts';
import { typedWords } from '../../words/en/typedValues.ts';
import { SliderField, type SliderFieldProps } from '../controls/SliderField.tsx';
import { UnderlineSlider } from '../controls/UnderlineSlider.tsx';
import { noNumber } from '../sentence/typedValues.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { scaleAt, scaleEnds, scalePosition } from './couplingScale.ts';
import { useAlp } from './useAlp.ts';

/** The field in which Λ is typed. */
function ScaleField(props: SliderFieldProps) {
  const { commit } = useAlp();
  const [lowest, highest] = scaleRangeTeV;
  return (
    <SliderField
      {...props}
      name={words.scale}
      hint={words.scaleHint}
      onType={(text) => {
        const scaleTeV = parseNumber(text.trim().replace(/ ?TeV$/iu, ''));
        if (scaleTeV === null) return noNumber(words.scale, text, '10');
        if (!(scaleTeV >= lowest && scaleTeV <= highest))
          return typedWords.outside(words.scale, scaleTeV, lowest, highest, ' TeV');
        commit({ scaleTeV });
        return null;
      }}
    />
  );
}

/** The scale at which the couplings are given, over a slider. */
export function ScaleSlider() {
  const { choice, preview, commit } = useAlp();
  const { scaleTeV } = choice;
  return (
    <UnderlineSlider
      id="scale"
      name={words.scale}
      min={scaleEnds[0]}
      max={scaleEnds[1]}
      position={scalePosition(scaleTeV)}
      magnets={[0]}
      magnetReach={1}
      spoken={words.spokenScale(scaleTeV)}
      typed={String(scaleTeV)}
      Field={ScaleField}
      onPreview={(position) => preview({ scaleTeV: scaleAt(position) })}
      onCommit={() => commit()}
    >
      <Rich text={rich(`Λ = ${scaleTeV} TeV`)} />
    </UnderlineSlider>
  );
}
