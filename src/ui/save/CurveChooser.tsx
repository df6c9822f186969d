import { useMemo, useState } from 'react';
import type { CurveFormat } from '../../export/formats/format.ts';
import { curveFormats } from '../../export/formats/index.ts';
import { modelOf } from '../../state/models.ts';
import { saveWords } from '../../words/en/save.ts';
import { collected } from '../layers/host.ts';
import { useChoices, useKnown, useLayers, usePage } from '../page/PageContext.tsx';
import { caption } from '../sentence/caption.ts';
import { lineText } from '../text/lineText.ts';
import { Rich } from '../text/Rich.tsx';
import { linkOf } from './copyLink.ts';
import type { CurveSource } from './curveSource.ts';
import { chosenCurves, type CurveKind, curveKinds, saveCurves } from './saveCurves.ts';
import { fileName } from './fileName.ts';

interface CurveChooserProps {
  /** Receives what saving will say. */
  readonly onSaving: (saving: Promise<() => string>) => void;
}

function useSources(): readonly CurveSource[] {
  const layers = useLayers();
  const { choices, entries, states, references } = useKnown((all) => all);
  return useMemo(() => {
    const all = { choices, entries, states, references };
    return collected(layers, all, (layer) => layer.curves?.(all));
  }, [layers, choices, entries, states, references]);
}

function toggled<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const changed = new Set(all);
  if (!changed.delete(one)) changed.add(one);
  return changed;
}

/** Curves to be ticked, which of them, and the format in which they are saved. */
export function CurveChooser({ onSaving }: CurveChooserProps) {
  const page = usePage();
  const sources = useSources();
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const benchmark = useChoices((choices) => modelOf(choices.model).benchmark);
  const drawn = useChoices((choices) => choices.kind);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(sources.filter(({ group, onPlot }) => group === 'searches' && onPlot).map(({ id }) => id)),
  );
  const [kinds, setKinds] = useState<ReadonlySet<CurveKind>>(
    () => new Set([drawn === 'expected' ? 'expected' : 'observed']),
  );
  const [format, setFormat] = useState<CurveFormat>(curveFormats[0]);
  const curves = useMemo(() => chosenCurves(sources, ticked, kinds), [sources, ticked, kinds]);
  const bare = curves.filter(({ curve }) => curve.quantity === 'branching-ratio').length;
  const refused = !format.takesBranchingRatios && bare > 0;
  const legends = {
    searches: fixed ? saveWords.limits : saveWords.ofModel(benchmark),
    others: saveWords.others,
    own: saveWords.own,
  };
  // What nobody brought along has no heading.
  const groups = (['searches', 'others', 'own'] as const).filter(
    (group) => group !== 'own' || sources.some((source) => source.group === group),
  );
  return (
    <section className="curve-chooser" aria-labelledby="curves-heading">
      <div className="layers-head">
        <h3 id="curves-heading">{saveWords.curves}</h3>
        <span className="actions">
          <button
            type="button"
            data-testid="curves-on-plot"
            onClick={() => setTicked(new Set(sources.filter(({ onPlot }) => onPlot).map(({ id }) => id)))}
          >
            {saveWords.onPlot}
          </button>
          <span aria-hidden="true"> · </span>
          <button type="button" data-testid="curves-none" onClick={() => setTicked(new Set())}>
            {saveWords.none}
          </button>
        </span>
      </div>
      <div className="curve-groups">
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>{legends[group]}</legend>
            {sources
              .filter((source) => source.group === group)
              .map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={ticked.has(id)}
                    data-testid={`curve-${id}`}
                    onChange={() => setTicked(toggled(ticked, id))}
                  />
                  <span>
                    <Rich text={name} />
                  </span>
                </label>
              ))}
            {group === 'searches' && (
              <span className="curve-kinds" role="group" aria-label={saveWords.whichKinds}>
                {curveKinds.map((kind) => (
                  <label key={kind}>
                    <input
                      type="checkbox"
                      checked={kinds.has(kind)}
                      data-testid={`curves-${kind}`}
                      onChange={() => setKinds(toggled(kinds, kind))}
                    />
                    {saveWords.kinds[kind]}
                  </label>
                ))}
              </span>
            )}
          </fieldset>
        ))}
      </div>
      <fieldset className="curve-formats">
        <legend>{saveWords.as}</legend>
        {curveFormats.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name="curve-format"
              checked={format === each}
              data-testid={`format-${each.id}`}
              onChange={() => setFormat(each)}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      <p className="hint">{refused ? saveWords.couplingsAlone(format.name) : format.detail()}</p>
      <button
        type="button"
        className="save-button"
        data-testid="save-curves"
        disabled={curves.length === 0 || refused}
        onClick={() =>
          onSaving(
            saveCurves(
              curves,
              format,
              fileName(page),
              saveWords.comment(lineText(caption(page.bound.store.getState().choices))),
              linkOf(page),
            ),
          )
        }
      >
        {saveWords.save(curves.length)}
      </button>
    </section>
  );
}
