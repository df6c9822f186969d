import { modelCurves } from '../../../engine/modelCurves.ts';
import { amplitudeCoupling } from '../../../physics/models/conventions.ts';
import type { BenchmarkModel } from '../../../physics/models/model.ts';
import type { LineScene, PlaneScene, RichText } from '../../../plot/scene.ts';
import { modelOf } from '../../../state/models.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { joined } from '../../text/markup.ts';
import { couplingSymbol, couplingUnit, productionSymbol } from '../../text/symbols.ts';
import { rememberLast } from '../scenes/memo.ts';
import { emptyPanel, massText, numberText, type PanelInput } from './panelInput.ts';

/**
 * B(K⁺ → π⁺X) per unit of the model's first coupling, squared where B grows with its square.
 * @returns function of the mass in MeV; NaN where the production rate is not known
 */
export function productionPerCoupling(model: BenchmarkModel): (massMeV: number) => number {
  const unit = amplitudeCoupling(model.conventions[0], 1) ** 2;
  return (massMeV) => {
    const value = model.productionPerCoupling2(massMeV) * unit;
    return value > 0 ? value : Number.NaN;
  };
}

/** "sin²θ", "ε²", "(C_ff/Λ)²": what B is divided by. */
export function dividedBy({ conventions: [convention] }: BenchmarkModel): RichText {
  const symbol = couplingSymbol(convention);
  if (convention.power === 2) return symbol;
  const plain = symbol.map(({ text }) => text).join('').length <= 2;
  return plain ? joined(symbol, '^2') : joined('(', symbol, ')^2');
}

/** Unit of the quotient: TeV² for a coupling in TeV⁻¹; empty without one. */
export function unitOfQuotient({ conventions: [convention] }: BenchmarkModel): RichText {
  const [unit, power] = couplingUnit(convention);
  if (unit === undefined) return [];
  return joined(unit.text, power === undefined ? '^{−2}' : '^2');
}

function productionLine(model: BenchmarkModel): LineScene {
  const { massMeV } = modelCurves(model);
  return {
    id: 'production',
    x: massMeV,
    y: massMeV.map(productionPerCoupling(model)),
    style: 'predicted',
    label: null,
    labelPlacement: 'end',
  };
}

/**
 * Whole decades around a curve, cut where it falls to its end point.
 * @param most largest number of decades
 * @param headroom factor that stays free above the curve
 */
export function decadesAround(
  values: Float64Array,
  most: number,
  headroom = 1.25,
): readonly [number, number] {
  const known = values.filter((value) => value > 0 && value < Infinity);
  if (known.length === 0) return [1e-3, 1];
  const top = Math.ceil(Math.log10(known.reduce((a, b) => Math.max(a, b)) * headroom));
  const bottom = Math.floor(Math.log10(known.reduce((a, b) => Math.min(a, b))));
  return [10 ** Math.max(bottom, top - most), 10 ** top];
}

/** A builder of the panel "B per coupling²" (2025 paper figures 8a–11a). */
export function productionPanelBuilder(): (input: PanelInput) => PlaneScene {
  const lines = rememberLast((model: BenchmarkModel) => [productionLine(model)]);
  const domain = rememberLast((line: LineScene, main: boolean) => decadesAround(line.y, main ? 6 : 4));
  return (input) => {
    const { choices, main } = input;
    const model = modelOf(choices.model);
    const drawn = lines(model);
    const { massMeV } = choices.crosshair;
    const value = productionPerCoupling(model)(massMeV);
    const quotient = joined('B/', dividedBy(model));
    const unit = unitOfQuotient(model);
    const title = panelWords.titles.production(model.particle);
    const empty = emptyPanel(input, 'production', title, {
      scale: 'log',
      domain: domain(drawn[0], main),
      label: main
        ? joined(
            productionSymbol(model),
            '/',
            dividedBy(model),
            unit.length > 0 ? joined(' [', unit, ']') : [],
          )
        : quotient,
    });
    const words = Number.isNaN(value)
      ? joined(...panelWords.unknownAt(quotient, massText(massMeV)))
      : joined(
          ...panelWords.at(
            joined(quotient, ' = ', numberText(value), unit.length > 0 ? joined(' ', unit) : []),
            massText(massMeV),
          ),
        );
    return {
      ...empty,
      lines: drawn,
      key: { side: 'right', rows: [{ swatch: { kind: 'line', style: 'predicted' }, text: words }] },
      crosshair: empty.crosshair && {
        ...empty.crosshair,
        marks: value > 0 ? [{ y: value, style: 'predicted', filled: true }] : [],
      },
    };
  };
}
