import type { BenchmarkModel } from '../../physics/models/model.ts';
import type { RichText } from '../../plot/scene.ts';
import { listWords } from '../../words/en/sentenceLists.ts';
import { joined, rich } from '../text/markup.ts';
import { particleSymbol } from '../text/symbols.ts';

/** Masses that see every visible decay below the kinematic end, MeV. */
const probes = [1, 50, 100, 150, 200, 225, 270] as const;

const products = { ee: 'e^+e^−', mumu: 'μ^+μ^−', gammagamma: 'γγ' } as const;

/** Into what X decays: "S → e⁺e⁻, μ⁺μ⁻", or that it escapes. */
export function decayWords(model: BenchmarkModel): RichText {
  if (model.fixedInvisibleFraction === 1) return joined(...listWords.escapes(particleSymbol(model)));
  const open = (['ee', 'mumu', 'gammagamma'] as const).filter((kind) =>
    probes.some((mass) => model.decayFractions(mass)[kind] > 0.005),
  );
  return joined(particleSymbol(model), ' → ', rich(open.map((kind) => products[kind]).join(', ')));
}
