import type { ToyExperiment, ToySignal } from '../engine/request.ts';
import { couplingInConvention } from '../physics/models/conventions.ts';
import { largestSeed } from '../statistics/seeds.ts';
import type { Choices } from './choices.ts';
import { modelOf } from './models.ts';
import { parseNumber } from './permalinkWords.ts';
import { linkDigits, roundTo } from './ranges.ts';

/** A generated experiment without its exposure, which is that of the page. */
export type LinkedToy = Pick<ToyExperiment, 'seed' | 'signal'>;

/** How the words of a link begin, to show to whoever wrote others. */
export const exampleToy = '7,196,2e-8';

/**
 * A toy as the words of a link: its seed and, where it has a signal, mass in MeV, coupling in the first convention of the model,
 * invisible fraction, lifetime in s or `implied`, and the model: `7,196,2e-8,0,implied,bc4`.
 */
export function writeToy({ seed, signal }: LinkedToy): string {
  if (signal === undefined) return String(seed);
  const { massMeV, coupling, invisibleFraction, fixedLifetimeS, model } = signal;
  const lifetime =
    fixedLifetimeS === undefined ? 'implied' : fixedLifetimeS === Infinity ? 'inf' : fixedLifetimeS;
  const digits = [massMeV, coupling].map((value) => roundTo(value, linkDigits));
  return [seed, ...digits, invisibleFraction, lifetime, model].join(',');
}

/**
 * Reads the words of a link; what is left out of a signal behind its coupling is as the page has it. Whether the model has such
 * a signal is for the engine to say.
 * @returns null where they are no toy
 */
export function readToy({ toy, model, invisibleFraction }: Choices): LinkedToy | null {
  const [seedText, massText, couplingText, fractionText, lifetimeText, ...modelText] = toy.split(',');
  const numberIn = (text: string | undefined) => parseNumber(text ?? '');
  const seed = numberIn(seedText);
  if (seed === null || !Number.isInteger(seed) || seed < 0 || seed > largestSeed) return null;
  if (massText === undefined) return { seed };
  const [massMeV, coupling] = [numberIn(massText), numberIn(couplingText)];
  const fraction = fractionText === undefined ? invisibleFraction : numberIn(fractionText);
  if (massMeV === null || coupling === null || fraction === null) return null;
  const signal: ToySignal = {
    model: modelText.length === 0 ? model : modelText.join(','),
    massMeV,
    coupling,
    invisibleFraction: fraction,
  };
  if (lifetimeText === undefined || lifetimeText === 'implied') return { seed, signal };
  const fixedLifetimeS = lifetimeText === 'inf' ? Infinity : numberIn(lifetimeText);
  return fixedLifetimeS === null ? null : { seed, signal: { ...signal, fixedLifetimeS } };
}

/** The signal of the point under the crosshair. */
export function signalAtCrosshair({ model, crosshair, invisibleFraction, lifetime }: Choices): ToySignal {
  return {
    model,
    massMeV: crosshair.massMeV,
    coupling: couplingInConvention(modelOf(model).conventions[0], crosshair.amplitudeCoupling),
    invisibleFraction,
    ...(lifetime === 'implied' ? {} : { fixedLifetimeS: lifetime }),
  };
}

/** The generated experiment of the page, at its exposure; null where there is none, or none that can be read. */
export function toyOf(choices: Choices): ToyExperiment | null {
  const { toy, exposure, uncertaintyLaw } = choices;
  const linked = toy === '' ? null : readToy(choices);
  return linked && { ...linked, exposure, uncertaintyLaw };
}
