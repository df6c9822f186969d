import { readCouplings, scaleName, writeCouplings } from '../physics/alp/couplingsText.ts';
import { alpChoice, alpId } from '../physics/models/alpFamily.ts';
import { modelTheories, theoryOf } from '../physics/models/theory.ts';
import { commandLine, usageWords } from '../words/en/commandLine.ts';
import { couplingsFault } from '../words/en/couplings.ts';
import { theoryFault } from '../words/en/theory.ts';
import type { NamedModel } from './commonOptions.ts';
import { number, present, type Values, words } from './option.ts';
import { UsageError } from './usageError.ts';

/** Inputs by model, as the usage lists them: `C of bc4`. */
const inputNames = modelTheories
  .map(({ id, inputs }) => `${id} ${inputs.map((input) => input.id).join(' ')}`)
  .join('; ');

/** Options of the general ALP, what it couples to, and where; and the inputs of theory of other models. */
export const memberOptions = {
  couplings: words('CGG=1,…', () => usageWords.options.couplings),
  'scale-TeV': number('1', () => usageWords.options.scale),
  theory: words('C=0.0038,…', () => usageWords.options.theory(inputNames)),
};

/**
 * The member that is asked for of the model that is named: the ALP with other couplings, or a model with other inputs of theory.
 * @param named by `--model`
 * @param values of `memberOptions`
 * @throws UsageError where the model has none to choose, or a text says none
 */
export function chosenMember(
  named: NamedModel,
  { couplings, 'scale-TeV': scaleTeV, theory }: Values<typeof memberOptions>,
): NamedModel {
  const coupled = withCouplings(named, couplings, scaleTeV);
  return theory === undefined ? coupled : withTheory(coupled, theory);
}

function withCouplings(
  named: NamedModel,
  couplings: string | undefined,
  scaleTeV: number | undefined,
): NamedModel {
  if (couplings === undefined && scaleTeV === undefined) return named;
  const usual = alpChoice(named.model);
  if (usual === null) throw new UsageError(commandLine.noCouplings(named.name));
  const parts = [
    couplings ?? writeCouplings(usual),
    ...Object.values(present({ scaleTeV })).map((scale) => `${scaleName}=${scale}`),
  ];
  const reading = readCouplings(parts.join(','));
  if (!reading.ok) throw new UsageError(couplingsFault(reading.fault));
  return { ...named, model: alpId(reading.choice) };
}

function withTheory(named: NamedModel, text: string): NamedModel {
  const family = theoryOf(named.model);
  if (family === undefined) {
    throw new UsageError(
      commandLine.noTheory(
        named.name,
        modelTheories.map(({ id }) => id),
      ),
    );
  }
  const reading = family.read(text);
  if (!reading.ok) throw new UsageError(theoryFault(reading.fault));
  return { ...named, model: family.idOf(Object.fromEntries(reading.values)) };
}
