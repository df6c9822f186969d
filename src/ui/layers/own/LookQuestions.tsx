import { type OwnStyle, ownStyles } from '../../../own/ownBound.ts';
import { OwnSwatch } from './OwnSwatch.tsx';

interface LookQuestionsProps {
  readonly name: string;
  readonly reference: string;
  readonly style: OwnStyle;
  readonly onName: (name: string) => void;
  readonly onReference: (reference: string) => void;
  readonly onStyle: (style: OwnStyle) => void;
}

const colourNames: Readonly<Record<OwnStyle, string>> = {
  own: 'ink',
  grey1: 'dark grey',
  grey2: 'grey',
  grey3: 'light grey',
  pinunu: 'red',
  pi0inv: 'violet',
  pimumu: 'green',
  pigammagamma: 'blue',
};

/** What it is called and how it looks. */
export function LookQuestions({ name, reference, style, onName, onReference, onStyle }: LookQuestionsProps) {
  return (
    <fieldset>
      <legend>On the plot</legend>
      <label className="own-field">
        <span>Name</span>
        <input
          maxLength={80}
          value={name}
          data-testid="own-name"
          onChange={({ currentTarget }) => onName(currentTarget.value)}
        />
      </label>
      <label className="own-field">
        <span>Reference</span>
        <input
          maxLength={300}
          value={reference}
          placeholder="arXiv number, journal or address"
          data-testid="own-reference"
          onChange={({ currentTarget }) => onReference(currentTarget.value)}
        />
      </label>
      <div className="own-field" role="radiogroup" aria-label="Colour">
        <span aria-hidden="true">Colour</span>
        <span className="own-row own-colours">
          {ownStyles.map((each) => (
            <label key={each} title={colourNames[each]}>
              <input
                type="radio"
                name="own-style"
                checked={each === style}
                aria-label={colourNames[each]}
                data-testid={`own-style-${each}`}
                onChange={() => onStyle(each)}
              />
              <OwnSwatch style={each} />
            </label>
          ))}
        </span>
      </div>
    </fieldset>
  );
}
