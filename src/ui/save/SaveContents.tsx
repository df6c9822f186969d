import { useState } from 'react';
import { loadingWords } from '../../words/en/loading.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { madeFigureWords } from '../../words/en/madeFigure.ts';
import { saveWords } from '../../words/en/save.ts';
import { contentOf } from '../explore/contents.ts';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { useChoices, usePage, useView } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { CurveChooser } from './CurveChooser.tsx';
import { type FigureForm, saveData, saveFigure } from './saveFiles.ts';
import { saveRows } from './saveRows.ts';
import './save.css';

const FigureMaker = lateComponent(
  () => import('./figure/FigureMaker.tsx').then((all) => all.FigureMaker),
  () => lateParts.saving,
);

/** What can be taken along: figure and panel as pictures or tables, what is to be cited, and curves one by one. */
export function SaveContents() {
  const page = usePage();
  const phone = useView((view) => view.arrangement === 'phone');
  const linked = useChoices(
    (choices) => !phone && contentOf(choices, 'linked') !== contentOf(choices, 'main'),
  );
  const [said, setSaid] = useState(() => () => '');
  const tell = (saving: Promise<() => string> | (() => string)) => {
    Promise.resolve(saving).then(
      (sentence) => setSaid(() => sentence),
      () => setSaid(() => () => loadingWords.notSaved),
    );
  };
  const [isMaking, setMaking] = useState(false);
  const slots = linked ? (['main', 'linked'] as const) : (['main'] as const);
  return (
    <div className="save-contents">
      <dl className="save-rows">
        {slots.map((slot) => (
          <PlaneRow
            key={slot}
            slot={slot}
            onFigure={(form) => tell(saveFigure(page, slot, form))}
            onData={() => tell(saveData(page, slot))}
          />
        ))}
        {saveRows.map(({ id, words, save, copy, More }) => {
          const { name, button, label, hint, copy: copying } = words();
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <button
                  type="button"
                  className="link"
                  aria-label={label}
                  data-testid={`save-${id}`}
                  onClick={() => tell(save(page))}
                >
                  {button}
                </button>{' '}
                {copy !== undefined && (
                  <>
                    <button
                      type="button"
                      className="link"
                      aria-label={copying?.label}
                      data-testid={`copy-${id}`}
                      onClick={() => tell(copy(page))}
                    >
                      {copying?.button}
                    </button>{' '}
                  </>
                )}
                <span className="hint">{hint}</span>
                {More !== undefined && <More />}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{madeFigureWords.title}</dt>
          <dd>
            <button
              type="button"
              className="link"
              aria-expanded={isMaking}
              data-testid="make-figure"
              onClick={() => setMaking(!isMaking)}
            >
              {madeFigureWords.open}
            </button>{' '}
            <span className="hint">{madeFigureWords.hint}</span>
          </dd>
        </div>
      </dl>
      {isMaking && (
        <Place subject={() => lateParts.saving}>
          <FigureMaker slots={slots} onSaving={tell} />
        </Place>
      )}
      <CurveChooser onSaving={tell} />
      <p className="save-said" role="status" data-testid="save-said">
        {said()}
      </p>
    </div>
  );
}

const ids = {
  main: { svg: testIds.saveFigure, png: 'save-figure-png', data: testIds.saveData },
  linked: { svg: 'save-panel-svg', png: 'save-panel-png', data: 'save-panel-data' },
} as const;

interface PlaneRowProps {
  readonly slot: keyof typeof ids;
  readonly onFigure: (form: FigureForm) => void;
  readonly onData: () => void;
}

function PlaneRow({ slot, onFigure, onData }: PlaneRowProps) {
  const words = saveWords.planes[slot];
  return (
    <div>
      <dt>{words.name}</dt>
      <dd>
        {(['svg', 'png'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="link"
            aria-label={words.as(form.toUpperCase())}
            data-testid={ids[slot][form]}
            onClick={() => onFigure(form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
        <button
          type="button"
          className="link"
          aria-label={words.numbers}
          data-testid={ids[slot].data}
          onClick={onData}
        >
          {saveWords.tableCsv}
        </button>
      </dd>
    </div>
  );
}
