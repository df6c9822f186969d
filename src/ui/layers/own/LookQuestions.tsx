import { type OwnStyle, ownStyles } from '../../../own/ownBound.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { ownReasons } from '../../../words/en/ownReasons.ts';
import { OwnSwatch } from './OwnSwatch.tsx';

interface LookQuestionsProps {
  readonly name: string;
  readonly reference: string;
  readonly style: OwnStyle;
  readonly onName: (name: string) => void;
  readonly onReference: (reference: string) => void;
  readonly onStyle: (style: OwnStyle) => void;
}

/** What it is called and how it looks. */
export function LookQuestions({ name, reference, style, onName, onReference, onStyle }: LookQuestionsProps) {
  return (
    <fieldset>
      <legend>{ownDialogWords.onPlot}</legend>
      <label className="own-field">
        <span>{ownDialogWords.name}</span>
        <input
          maxLength={80}
          value={name}
          data-testid="own-name"
          aria-invalid={name.trim() === ''}
          onChange={({ currentTarget }) => onName(currentTarget.value)}
        />
        {name.trim() === '' && (
          <span className="complaint own-asked" data-testid="own-asked-name">
            {ownReasons.reason({ code: 'no-name' })}
          </span>
        )}
      </label>
      <label className="own-field">
        <span>{ownDialogWords.reference}</span>
        <input
          maxLength={300}
          value={reference}
          placeholder={ownDialogWords.referenceHint}
          data-testid="own-reference"
          onChange={({ currentTarget }) => onReference(currentTarget.value)}
        />
      </label>
      <div className="own-field" role="radiogroup" aria-label={ownDialogWords.colour}>
        <span aria-hidden="true">{ownDialogWords.colour}</span>
        <span className="own-row own-colours">
          {ownStyles.map((each) => (
            <label key={each} title={ownDialogWords.colours[each]}>
              <input
                type="radio"
                name="own-style"
                checked={each === style}
                aria-label={ownDialogWords.colours[each]}
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
