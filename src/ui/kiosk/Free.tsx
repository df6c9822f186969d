import { familyOf } from '../../state/models.ts';
import { modelName } from '../../words/en/models.ts';
import { kioskWords as words } from '../../words/en/kiosk.ts';
import { models } from '../../physics/models/index.ts';
import { setModel } from '../../state/modelChanges.ts';
import { PlaneView } from '../explore/PlaneView.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { ShortNote } from '../presentations/ShortNote.tsx';
import { ShortPoint } from '../presentations/ShortPoint.tsx';
import { VerdictLine } from '../readout/VerdictLine.tsx';

/** The plane of the explorer. */
export function FreeFigure() {
  return (
    <section className="tour-figure" aria-label={words.figure}>
      <PlaneView slot="main" />
    </section>
  );
}

/** The verdict on the point, and the models to choose from. */
export function FreeWords() {
  const { commit } = useChange();
  const model = useChoices((choices) => familyOf(choices.model));
  return (
    <>
      <VerdictLine />
      <p className="kiosk-point">
        <ShortPoint /> <ShortNote />
      </p>
      <div className="kiosk-models" role="group" aria-label={words.models}>
        {models.map((each) => (
          <button
            key={each.id}
            type="button"
            aria-pressed={each.id === model}
            data-testid={`kiosk-model-${each.id}`}
            onClick={() => commit(setModel(each.id))}
          >
            {modelName(each)}
          </button>
        ))}
      </div>
    </>
  );
}
