import { modelCurves } from '../../../engine/modelCurves.ts';
import { amplitudeCoupling, couplingInConvention } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../../physics/models/model.ts';
import { totalLifetime } from '../../../physics/totalLifetime.ts';
import type { AreaScene, LineScene } from '../../../plot/scene.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { couplingViewOf } from '../../../state/view.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { lifetimeText, lifetimeTick } from '../../text/lifetimes.ts';
import { joined } from '../../text/markup.ts';
import { couplingTitle, lifetimeSymbol } from '../../text/symbols.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { emptyPanel, massText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';

/** Every third decade has a name of its own unit: ps, ns, µs, ms, s. */
const namedEvery = 3;

/** Lifetimes of 10^decade s that get the strongest and the weakest fill, the same in every model. */
const strongestDecade = -14;
const weakestDecade = 2;

/** Strength of the fill of a decade. */
function shadeOf(decade: number): number {
  const share = (weakestDecade - decade) / (weakestDecade - strongestDecade);
  return 0.04 + 0.86 * Math.min(1, Math.max(0, share));
}

interface LifetimeMap {
  readonly areas: readonly AreaScene[];
  readonly lines: readonly LineScene[];
}

/**
 * The lifetime over (m, coupling): one fill per decade, darker for shorter lives, with a line at every decade and names at
 * every third. Empty where X never decays, or only invisibly.
 * @param invisibleFraction share of invisible decays, which shorten it
 * @param lowest end of the couplings in view, in the convention
 * @param highest the other end
 */
export function lifetimeMap(
  model: BenchmarkModel,
  convention: CouplingConvention,
  invisibleFraction: number,
  lowest: number,
  highest: number,
): LifetimeMap {
  const { massMeV, lifetimeTimesCoupling2S } = modelCurves(model);
  const products = lifetimeTimesCoupling2S.map((product) =>
    product > 0 && product < Infinity ? totalLifetime(product, invisibleFraction) : Number.NaN,
  );
  const known = products.filter((product) => product > 0);
  if (known.length === 0) return { areas: [], lines: [] };
  const squares = [lowest, highest].map((value) => amplitudeCoupling(convention, value) ** 2);
  const shortest = Math.floor(Math.log10(known.reduce((a, b) => Math.min(a, b)) / Math.max(...squares)));
  const longest = Math.ceil(Math.log10(known.reduce((a, b) => Math.max(a, b)) / Math.min(...squares)));
  /** Coupling at which X lives 10^decade s. */
  const contour = (decade: number) =>
    products.map((product) => couplingInConvention(convention, Math.sqrt(product / 10 ** decade)));
  const decades = Array.from({ length: longest - shortest + 1 }, (_, k) => shortest + k);
  const contours = decades.map(contour);
  const inView = (values: Float64Array) => values.some((value) => value > lowest && value < highest);
  const areas = decades.slice(0, -1).flatMap((decade, k): AreaScene[] => {
    const ends = [contours[k], contours[k + 1]];
    const [upper, lower] = convention.power > 0 ? ends : ends.reverse();
    // Beside a pole lifetimes reach over more decades than are in view.
    if (!upper.some((value, i) => value > lowest && lower[i] < highest)) return [];
    return [{ id: `lifetime-${decade}`, x: massMeV, lower, upper, fill: shadeOf(decade) }];
  });
  const lines = decades.flatMap((decade, k): LineScene[] =>
    decade % namedEvery !== 0 || !inView(contours[k])
      ? []
      : [
          {
            id: `lifetime-${decade}`,
            x: massMeV,
            y: contours[k],
            style: 'contour',
            label: lifetimeTick(decade),
            labelPlacement: 'along',
          },
        ],
  );
  return { areas, lines };
}

/** Makes what draws τ over mass and coupling. */
export function lifetimeScene(): PanelScene {
  const map = rememberLast(lifetimeMap);
  return (input) => {
    const { choices } = input;
    const model = modelOf(choices.model);
    const convention = chosenConvention(choices);
    const view = couplingViewOf(choices);
    const { massMeV, amplitudeCoupling: amplitude } = choices.crosshair;
    const empty = emptyPanel(input, 'lifetime', panelWords.titles.lifetime(model.particle), {
      scale: 'log',
      domain: view,
      label: couplingTitle(convention),
    });
    const { areas, lines } = map(model, convention, choices.invisibleFraction, ...view);
    if (areas.length === 0) {
      return {
        ...empty,
        message: panelWords.onlyInvisible(model.particle),
      };
    }
    const lifetimeS =
      totalLifetime(model.lifetimeTimesCoupling2S(massMeV), choices.invisibleFraction) / amplitude ** 2;
    const words = Number.isNaN(lifetimeS)
      ? joined(...panelWords.unknownAt(lifetimeSymbol(model), massText(massMeV)))
      : joined(...panelWords.atCrosshair(joined(lifetimeSymbol(model), ' = ', lifetimeText(lifetimeS))));
    return {
      ...empty,
      areas,
      lines,
      key: { side: 'right', rows: [{ swatch: null, text: words }] },
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        y: couplingInConvention(convention, amplitude),
      },
    };
  };
}
