import type { SearchInputsAnswer, SearchLimits } from '../../../engine/answer.ts';
import { formatTime } from '../../../plot/format.ts';
import type { LineScene, PointsScene, RichText } from '../../../plot/scene.ts';
import { aspectOf } from '../../../state/panels.ts';
import { searchFace } from '../../searches/faces.ts';
import { nothingOnPlane } from '../../verdict/placeWords.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import { joined, rich } from '../../text/markup.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { decadesAround } from '../decades.ts';
import { emptyPanel, keyBelowSelector, niceCeiling } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { focusedSearch, hypothesisAt, inputsIn, withInputs } from '../searchInputs.ts';
import { countsOf, signalLimitsOf } from './countsAndLimits.ts';
import type { Drawn } from './drawn.ts';
import { efficiencyOf } from './efficiency.ts';
import { type InputQuantity, inputs as panel } from './facts.ts';
import { rowsOf } from './inputsRows.ts';
import { limitsAsk, signalLimitsIn } from './signalLimits.ts';

/** Ratios of acceptances below this are as good as none. */
const smallestRatio = 1e-4;

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

const quantities: Readonly<
  Record<InputQuantity, (search: SearchInputsAnswer, limits: SearchLimits | null) => Drawn | null>
> = {
  resolution: resolutionOf,
  sensitivity: sensitivityOf,
  acceptance: acceptanceOf,
  counts: countsOf,
  'signal-limits': signalLimitsOf,
  efficiency: efficiencyOf,
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

function pointsOf({ inputs }: SearchInputsAnswer, { points }: Drawn): PointsScene[] {
  if (points === undefined || inputs === null) return [];
  const { counts, low, high } = points;
  return [{ id: 'counts', x: inputs.hypothesesMeV, y: counts, low, high }];
}

/** Makes what draws resolution, single event sensitivity or acceptance of one search. */
export function inputsScene(): PanelScene {
  const quantity = rememberLast(
    (search: SearchInputsAnswer, id: InputQuantity, limits: SearchLimits | null) =>
      quantities[id](search, limits),
  );
  const points = rememberLast(pointsOf);
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
    const aspect = aspectOf(choices.panel, panel);
    const limits = signalLimitsIn(input, search);
    if (limits === null && limitsAsk(input) !== null) return nothing(null);
    const drawn = quantity(search, aspect, limits);
    if (drawn === null)
      return nothing(aspect === 'efficiency' ? spectraWords.noAcceptance : panelWords.limitsOnly);
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
      points: points(search, drawn),
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
