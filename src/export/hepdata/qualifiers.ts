import { version } from '../../data/version.ts';
import type { ToyExperiment } from '../../engine/request.ts';
import { alpCouplingNames, saysNothing } from '../../physics/alp/couplings.ts';
import { couplingTex } from '../../physics/models/alp.ts';
import { alpChoice } from '../../physics/models/alpFamily.ts';
import { modelById } from '../../physics/models/index.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { theoryOf } from '../../physics/models/theory.ts';
import { methodDescribed } from '../../words/en/methods.ts';
import { modelName } from '../../words/en/models.ts';
import type { CurveAssumptions } from '../curvePoints.ts';
import { hepdataNames } from './names.ts';
import type { HepdataQualifier } from './table.ts';

/** That the values are of kaon decays. */
export const reactionQualifier: HepdataQualifier = { name: 'RE', value: hepdataNames.reaction };

/** The couplings of a general ALP at its scale, without which its curves say nothing; none of other models. */
function alpQualifiers(id: string): HepdataQualifier[] {
  const choice = alpChoice(id);
  if (choice === null) return [];
  const { couplings, scaleTeV } = choice;
  return [
    ...alpCouplingNames.flatMap((name) => {
      const value = couplings[name];
      return value === undefined || saysNothing(name, value)
        ? []
        : [{ name: `$${couplingTex[name]}$`, value }];
    }),
    { name: '$\\Lambda$', value: scaleTeV, units: 'TeV' },
  ];
}

/** Inputs of theory of a model where some are not the usual ones, as the curve then rests on all of them. */
function theoryQualifiers(id: string): HepdataQualifier[] {
  const family = theoryOf(id);
  const values = family === undefined || id === family.id ? null : family.valuesOf(id);
  if (family === undefined || values === null) return [];
  return family.inputs.map((input) => ({
    name: `$${input.tex}$`,
    value: values[input.id],
    ...(input.unit === undefined ? {} : { units: input.unit }),
  }));
}

/** A model of somebody's own says by its identifier what it is; a built-in one has a name that is known. */
const ownQualifiers = ({ id, family }: BenchmarkModel): HepdataQualifier[] =>
  family === 'own' ? [{ name: hepdataNames.modelIdentifier, value: id }] : [];

/** The model in which couplings hold. */
export function modelQualifiers(id: string | null): HepdataQualifier[] {
  if (id === null) return [];
  const model = modelById(id);
  return [
    { name: 'Model', value: model === undefined ? id : `${model.benchmark}, ${modelName(model)}` },
    ...(model === undefined ? [] : ownQualifiers(model)),
    ...alpQualifiers(id),
    ...theoryQualifiers(id),
  ];
}

/** A confidence level, given as a fraction. */
export const levelQualifiers = (level: number | null): HepdataQualifier[] =>
  level === null ? [] : [{ name: 'CL', value: Number((100 * level).toPrecision(8)), units: '%' }];

/** A lifetime of X; one that escapes whatever its lifetime is called invisible. */
export function lifetimeQualifiers(lifetimeS: number | 'inf' | null): HepdataQualifier[] {
  if (lifetimeS === null) return [];
  const isInfinite = lifetimeS === 'inf' || lifetimeS === Infinity;
  return [
    isInfinite
      ? { name: 'Lifetime', value: 'infinite (X invisible)' }
      : { name: 'Lifetime', value: lifetimeS, units: 's' },
  ];
}

/** That curves are of a generated experiment, which one, and with which signal. */
function toyQualifiers({ seed, exposure = 1, signal }: ToyExperiment): HepdataQualifier[] {
  const model = signal === undefined ? undefined : modelById(signal.model);
  const name = model?.conventions.find(({ id }) => id === signal?.convention) ?? model?.conventions[0];
  return [
    { name: 'Toy, not data: generated from seed', value: seed },
    { name: 'Exposure of the toy over that of the data', value: exposure },
    ...(signal === undefined
      ? []
      : [
          { name: 'Mass of the signal in the toy', value: signal.massMeV, units: 'MeV' },
          {
            name: `Coupling of the signal in the toy (${signal.model}, ${name?.id ?? ''})`,
            value: signal.coupling,
          },
        ]),
  ];
}

/** What limits rest on beside level and lifetime; what is usual and has no bearing is left out. */
export function assumptionQualifiers(assumptions: CurveAssumptions | undefined): HepdataQualifier[] {
  if (assumptions === undefined) return [];
  const { method, statistic, exposure, uncertaintyLaw, lifetimeLaw, invisibleFraction, whatIf, toy } =
    assumptions;
  return [
    { name: 'Method', value: methodDescribed(method).name(statistic ?? 'cls') },
    ...(exposure === 1
      ? []
      : [
          { name: 'Exposure over that of the data', value: exposure },
          { name: 'Background uncertainty', value: uncertaintyLaw ?? 'relative' },
        ]),
    ...(lifetimeLaw === undefined ? [] : [{ name: 'Lifetime law', value: lifetimeLaw }]),
    ...(invisibleFraction === undefined
      ? []
      : [{ name: 'Invisible fraction of X', value: invisibleFraction }]),
    ...(whatIf === undefined
      ? []
      : [{ name: `Events supposed in ${whatIf.search} at ${whatIf.massMeV} MeV`, value: whatIf.count }]),
    ...(toy === undefined ? [] : toyQualifiers(toy)),
    { name: 'Program', value: `KaonScope ${version}` },
  ];
}
