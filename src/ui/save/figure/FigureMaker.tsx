import { useEffect, useState } from 'react';
import { figureStyles } from '../../../plot/figureStyles/list.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { saveWords } from '../../../words/en/save.ts';
import { RadioChoice } from '../../controls/RadioChoice.tsx';
import type { PlaneSlot } from '../../explore/contents.ts';
import { copyText } from '../../page/clipboard.ts';
import { usePage } from '../../page/PageContext.tsx';
import { download } from '../download.ts';
import { type FigureForm, figureForms } from './figureForms.ts';
import { FigurePreview } from './FigurePreview.tsx';
import { type GroundName, grounds } from './grounds.ts';
import { type FigureLook, type MadeFigure, makeFigure } from './makeFigure.ts';
import { MissingLetters } from './MissingLetters.tsx';
import { PngWidth } from './PngWidth.tsx';
import { pngWidthOf, pngWidths } from './pngWidths.ts';
import './figureMaker.css';

interface FigureMakerProps {
  /** Places that can be made into figures. */
  readonly slots: readonly PlaneSlot[];
  /** Waits for what is being saved, and says what became of it. */
  readonly onSaving: (saving: Promise<() => string>) => void;
}

const usual: FigureLook = { slot: 'main', style: figureStyles[0], ground: 'white', withCrosshair: false };

async function saveAs(form: FigureForm, figure: MadeFigure, widthPx: number): Promise<() => string> {
  const name = `${figure.fileName}${form.ending}`;
  download(await form.write(figure, widthPx), name, form.type);
  return () => saveWords.saved(name);
}

async function copyCaption({ caption }: MadeFigure): Promise<() => string> {
  const copied = await copyText(caption);
  return () => (copied ? madeFigureWords.captionCopied : madeFigureWords.captionRefused);
}

/** The figure of a look; undefined before it is made. A panel that draws itself cannot be drawn while the page is. */
function useFigure(look: FigureLook): MadeFigure | null | undefined {
  const page = usePage();
  const [figure, setFigure] = useState<MadeFigure | null>();
  useEffect(() => {
    let isAwaited = true;
    queueMicrotask(() => {
      if (isAwaited) setFigure(makeFigure(page, look));
    });
    return () => {
      isAwaited = false;
    };
  }, [page, look]);
  return figure;
}

/** Makes a figure for a paper or a slide: its style is chosen, it is seen, and saved in one of several forms. */
export function FigureMaker({ slots, onSaving }: FigureMakerProps) {
  const [look, setLook] = useState(usual);
  const [inGreyscale, setInGreyscale] = useState(false);
  const [typedWidth, setTypedWidth] = useState(String(pngWidths(usual.style)[0]));
  const figure = useFigure(look);
  const widthPx = pngWidthOf(typedWidth);
  const choose = (changed: Partial<FigureLook>) => {
    setLook({ ...look, ...changed });
    if (changed.style !== undefined) setTypedWidth(String(pngWidths(changed.style)[0]));
  };
  return (
    <section className="figure-maker" data-testid="figure-maker">
      {slots.length > 1 && (
        <RadioChoice
          className="figure-choice"
          name="figure-slot"
          legend={madeFigureWords.slot}
          options={(['main', 'linked'] as const).map((value) => ({
            value,
            label: madeFigureWords.slots[value],
            detail: '',
          }))}
          value={look.slot === 'linked' ? 'linked' : 'main'}
          onChoose={(slot) => choose({ slot })}
        />
      )}
      <RadioChoice
        className="figure-choice"
        name="figure-style"
        legend={madeFigureWords.style}
        options={figureStyles.map(({ id, width, height, unit }) => ({
          value: id,
          label: madeFigureWords.styles[id],
          detail: madeFigureWords.size(width, height, unit),
        }))}
        value={look.style.id}
        onChoose={(id) => choose({ style: figureStyles.find((each) => each.id === id) ?? look.style })}
      />
      <RadioChoice
        className="figure-choice"
        name="figure-ground"
        legend={madeFigureWords.ground}
        options={(Object.keys(grounds) as GroundName[]).map((value) => ({
          value,
          label: madeFigureWords.grounds[value],
          detail: '',
        }))}
        value={look.ground}
        onChoose={(ground) => choose({ ground })}
      />
      <div className="figure-ticks">
        <label>
          <input
            type="checkbox"
            checked={look.withCrosshair && figure?.canHaveCrosshair !== false}
            disabled={figure?.canHaveCrosshair === false}
            data-testid="figure-crosshair"
            onChange={({ target }) => choose({ withCrosshair: target.checked })}
          />
          {madeFigureWords.withCrosshair}
        </label>
        <label>
          <input
            type="checkbox"
            checked={inGreyscale}
            data-testid="figure-greyscale"
            onChange={({ target }) => setInGreyscale(target.checked)}
          />
          {madeFigureWords.inGreyscale}
        </label>
      </div>
      {figure === undefined ? null : figure === null ? (
        <p>{madeFigureWords.nothingYet}</p>
      ) : (
        <>
          <FigurePreview figure={figure} inGreyscale={inGreyscale} />
          <MissingLetters svg={figure.svg} />
          <PngWidth style={look.style} typed={typedWidth} onType={setTypedWidth} />
          <div className="figure-forms" role="group" aria-label={madeFigureWords.save}>
            {figureForms.map((form) => {
              const { button, hint } = form.words();
              return (
                <span key={form.id}>
                  <button
                    type="button"
                    className="save-button"
                    data-testid={`save-made-${form.id}`}
                    disabled={form.id === 'png' && widthPx === null}
                    onClick={() => onSaving(saveAs(form, figure, widthPx ?? 0))}
                  >
                    {button}
                  </button>
                  <span className="hint">{hint}</span>
                </span>
              );
            })}
          </div>
          <p className="figure-caption" data-testid="figure-caption">
            {figure.caption}
          </p>
          <button type="button" className="link" onClick={() => onSaving(copyCaption(figure))}>
            {madeFigureWords.copyCaption}
          </button>
        </>
      )}
    </section>
  );
}
