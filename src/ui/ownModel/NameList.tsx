import { written as writtenNumber } from '../../words/en/numbers.ts';
import { modelFormWords as words } from '../../words/en/modelForm.ts';
import { namesFor } from './names.ts';
import type { TypedModel } from './typedModel.ts';

/** Every name that formulas may use; a press writes it where somebody types. */
export function NameList({
  typed,
  onName,
}: {
  readonly typed: TypedModel;
  readonly onName: (written: string) => void;
}) {
  return (
    <aside className="model-names" aria-label={words.names} data-testid="model-names">
      <h3>{words.names}</h3>
      <p className="hint">{words.namesHint}</p>
      {namesFor(typed).map(([group, names]) => (
        <div key={group}>
          <h4>{words.groups[group]}</h4>
          <p>
            {names.map(({ written, value }) => (
              <button
                key={written}
                type="button"
                title={value === null ? undefined : `${written} = ${writtenNumber(value)}`}
                // The focus stays in the field.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onName(written)}
              >
                {written}
              </button>
            ))}
          </p>
        </div>
      ))}
    </aside>
  );
}
