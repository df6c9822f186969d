import { modelCurves } from '../../../engine/modelCurves.ts';
import type { BenchmarkModel } from '../../../physics/models/model.ts';
import type { LineScene, RichText } from '../../../plot/scene.ts';
import { modelOf } from '../../../state/models.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { joined } from '../../text/markup.ts';
import { couplingSymbol, couplingUnit, productionSymbol } from '../../text/symbols.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { decadesAround } from '../decades.ts';
import { emptyPanel, massText, numberText } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { productionPerCoupling } from '../productionPerCoupling.ts';

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

/** Makes what draws B per coupling² (2025 paper figures 8a–11a). */
export function productionScene(): PanelScene {
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
