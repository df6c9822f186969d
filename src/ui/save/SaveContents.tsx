import { useState } from 'react';
import { saveBibtex } from './saveBibtex.ts';
import { contentOf, type PlaneSlot } from '../explore/contents.ts';
import { useChoices, usePage, useView } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { CurveChooser } from './CurveChooser.tsx';
import { type FigureForm, saveData, saveFigure } from './saveFiles.ts';
import './save.css';

/** What can be taken along: figure and panel as pictures or tables, what is to be cited, and curves one by one. */
export function SaveContents() {
  const page = usePage();
  const phone = useView((view) => view.arrangement === 'phone');
  const linked = useChoices(
    (choices) => !phone && contentOf(choices, 'linked') !== contentOf(choices, 'main'),
  );
  const [said, setSaid] = useState('');
  const tell = (saving: Promise<string> | string) => {
    Promise.resolve(saving).then(setSaid, () =>
      setSaid('The file could not be written. Try again, or reload the page.'),
    );
  };
  const rows: readonly { readonly slot: PlaneSlot; readonly name: string }[] = [
    { slot: 'main', name: 'The figure' },
    ...(linked ? [{ slot: 'linked', name: 'The panel' } as const] : []),
  ];
  return (
    <div className="save-contents">
      <dl className="save-rows">
        {rows.map(({ slot, name }) => (
          <PlaneRow
            key={slot}
            name={name}
            ids={slot === 'main' ? mainIds : linkedIds}
            onFigure={(form) => tell(saveFigure(page, slot, form))}
            onData={() => tell(saveData(page, slot))}
          />
        ))}
        <div>
          <dt>References</dt>
          <dd>
            <button
              type="button"
              className="link"
              aria-label="BibTeX of what is on the plot"
              data-testid="save-references"
              onClick={() => tell(saveBibtex(page))}
            >
              BibTeX
            </button>{' '}
            <span className="hint">of exactly what is on the plot</span>
          </dd>
        </div>
      </dl>
      <CurveChooser onSaving={tell} />
      <p className="save-said" role="status" data-testid="save-said">
        {said}
      </p>
    </div>
  );
}

const mainIds = { svg: testIds.saveFigure, png: 'save-figure-png', data: testIds.saveData } as const;
const linkedIds = { svg: 'save-panel-svg', png: 'save-panel-png', data: 'save-panel-data' } as const;

interface PlaneRowProps {
  readonly name: string;
  readonly ids: typeof mainIds | typeof linkedIds;
  readonly onFigure: (form: FigureForm) => void;
  readonly onData: () => void;
}

function PlaneRow({ name, ids, onFigure, onData }: PlaneRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {(['svg', 'png'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="link"
            aria-label={`${name} as ${form.toUpperCase()}`}
            data-testid={ids[form]}
            onClick={() => onFigure(form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
        <button
          type="button"
          className="link"
          aria-label={`Numbers of ${name.toLowerCase()} as CSV`}
          data-testid={ids.data}
          onClick={onData}
        >
          Table (CSV)
        </button>
      </dd>
    </div>
  );
}
