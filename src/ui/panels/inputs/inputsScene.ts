import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import { formatTime } from '../../../plot/format.ts';
import type { KeyScene, LineScene, RichText } from '../../../plot/scene.ts';
import { aspectOf } from '../../../state/panels.ts';
import { searchFace } from '../../searches/faces.ts';
import { placedExcessAt } from '../../searches/placedExcess.ts';
import { placedWords } from '../../../words/en/placedExcess.ts';
import { nothingOnPlane } from '../../verdict/placeWords.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { joined, rich } from '../../text/markup.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { decadesAround } from '../decades.ts';
import { emptyPanel, keyBelowSelector, massText, niceCeiling, numberText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { focusedSearch, hypothesisAt, inputsIn, withInputs } from '../searchInputs.ts';
import { type InputQuantity, inputs as panel } from './facts.ts';

/** Ratios of acceptances below this are as good as none. */
const smallestRatio = 1e-4;

/** A quantity of a search over its hypotheses, ready to draw. */
interface Drawn {
  readonly curves: readonly {
    readonly values: Float64Array;
    readonly label: RichText | null;
    /** In place of the style of the search. */
    readonly style?: LineScene['style'];
  }[];
  /** What the curves are, with unit. */
  readonly axis: RichText;
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly symbol: RichText;
  readonly unit: RichText;
  /** Whether an excess that was put in by hand shows in it. */
  readonly countsEvents?: true;
}

function lifetimeWords(lifetimeS: number): RichText {
  return joined(
    '*τ* = ',
    Number.isFinite(lifetimeS) && lifetimeS > 0 ? formatTime(lifetimeS) : lifetimeS === 0 ? '0' : '∞',
  );
}

function resolutionOf({ inputs }: SearchInputsAnswer): Drawn | null {
  if (inputs === null || inputs.kind === 'limit-table') return null;
  const squared = inputs.kind === 'missing-mass';
  const values = squared ? inputs.resolution.map((sigma) => 1000 * sigma) : inputs.resolution;
  return {
    curves: [{ values, label: null }],
    axis: squared ? rich('*σ* [10^{−3} GeV^2/*c*^4]') : rich('*σ* [MeV/*c*^2]'),
    scale: 'linear',
    domain: [0, niceCeiling(1.5 * Math.max(...values))],
    symbol: squared ? rich('*σ*(*m*^2_{miss})') : rich('*σ*_{*m*}'),
    unit: squared ? rich(' × 10^{−3} GeV^2/*c*^4') : rich(' MeV/*c*^2'),
  };
}

function sensitivityOf({ inputs }: SearchInputsAnswer): Drawn | null {
  if (inputs === null) return null;
  const table = inputs.kind === 'limit-table';
  const values = table ? inputs.limit : inputs.singleEventSensitivity;
  return {
    curves: [{ values, label: null }],
    axis: table ? rich(panelWords.publishedLimit) : rich(panelWords.ofOneEvent),
    scale: 'log',
    domain: decadesAround(values, 4, 10),
    symbol: table
      ? rich(panelWords.publishedLimitAt(100 * inputs.confidenceLevel))
      : rich(panelWords.quantities.sensitivity),
    unit: [],
  };
}

function acceptanceOf(search: SearchInputsAnswer): Drawn {
  const escapes = search.signature === 'invisible';
  const shown = search.acceptance.filter(({ lifetimeS }) => (escapes ? lifetimeS > 0 : lifetimeS < Infinity));
  const ordered = escapes ? shown : [...shown].reverse();
  return {
    curves: ordered.map(({ lifetimeS, ratio }) => ({
      values: ratio.map((value) => (value > 0 ? value : Number.NaN)),
      label: lifetimeWords(lifetimeS),
    })),
    axis: joined(escapes ? '*A*(*τ*)/*A*(∞)' : '*A*(*τ*)/*A*(0)'),
    scale: 'log',
    // Room above 1 for the names of the lines and for the selector.
    domain: [smallestRatio, 40],
    symbol: [],
    unit: [],
  };
}

/** Observed and expected events of each window (2025 paper figure 5b for the di-muon search). */
function countsOf({ inputs }: SearchInputsAnswer): Drawn | null {
  if (inputs === null || inputs.kind === 'limit-table') return null;
  const { observedCount, background } = inputs;
  return {
    curves: [
      { values: observedCount, label: rich(panelWords.observedCount) },
      { values: background, label: rich(panelWords.expectedCount), style: 'expected' },
    ],
    axis: rich(panelWords.eventsPerWindow),
    scale: 'linear',
    domain: [0, niceCeiling(1.3 * Math.max(...observedCount, ...background))],
    symbol: [],
    unit: [],
    countsEvents: true,
  };
}

const quantities: Readonly<Record<InputQuantity, (search: SearchInputsAnswer) => Drawn | null>> = {
  resolution: resolutionOf,
  sensitivity: sensitivityOf,
  acceptance: acceptanceOf,
  counts: countsOf,
};

function linesOf(search: SearchInputsAnswer, { curves }: Drawn): LineScene[] {
  const { style } = searchFace(search.search, search.signature);
  const masses = search.inputs?.hypothesesMeV ?? new Float64Array(0);
  const grid = breakAtGaps(masses, search.massRangesMeV);
  return curves.map(({ values, label, style: own = style }, k) => ({
    id: `input-${k}`,
    x: grid.x,
    y: alongGrid(grid, values),
    style: own,
    label,
    labelPlacement: 'along',
  }));
}

/** The values at the crosshair's hypothesis, in words. */
function rowsOf(search: SearchInputsAnswer, drawn: Drawn, massMeV: number): KeyScene['rows'] {
  const index = hypothesisAt(search, massMeV);
  if (index < 0) return [{ swatch: null, text: rich(panelWords.nothingAt(massText(massMeV))) }];
  const single = drawn.curves.length === 1;
  const told = drawn.countsEvents === true && placedExcessAt(search, massMeV) !== null;
  const rows = drawn.curves.map(({ values, label }) => ({
    swatch: null,
    text: single
      ? joined(
          ...panelWords.at(
            joined(drawn.symbol, ' = ', numberText(values[index]), drawn.unit),
            massText(massMeV),
          ),
        )
      : joined(label ?? [], ': ', numberText(values[index])),
  }));
  return told ? [...rows, { swatch: null, text: rich(placedWords.key) }] : rows;
}

/** Makes what draws resolution, single event sensitivity or acceptance of one search. */
export function inputsScene(): PanelScene {
  const quantity = rememberLast((search: SearchInputsAnswer, id: InputQuantity) => quantities[id](search));
  const lines = rememberLast(linesOf);
  return (input) => {
    const { choices } = input;
    const { massMeV } = choices.crosshair;
    const nothing = (message: string | null) => ({
      ...emptyPanel(input, 'inputs', panelWords.titles.inputs, {
        scale: 'linear',
        domain: [0, 1],
        label: [],
      }),
      message,
    });
    if (inputsIn(input) === null) return nothing(null);
    const search = focusedSearch(withInputs, input);
    if (search === null) return nothing(nothingOnPlane(choices));
    const drawn = quantity(search, aspectOf(choices.panel, panel));
    if (drawn === null) return nothing(panelWords.limitsOnly);
    const empty = emptyPanel(input, 'inputs', panelWords.titles.inputsOf(search.title), {
      scale: drawn.scale,
      domain: drawn.domain,
      label: drawn.axis,
    });
    const index = hypothesisAt(search, massMeV);
    const { style } = searchFace(search.search, search.signature);
    return {
      ...empty,
      lines: lines(search, drawn),
      key: keyBelowSelector('right', rowsOf(search, drawn, massMeV), input),
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        marks:
          index < 0
            ? []
            : drawn.curves
                .map(({ values }) => values[index])
                .filter((value) => value > 0)
                .map((y) => ({ y, style, filled: false })),
      },
    };
  };
}
