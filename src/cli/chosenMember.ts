import { readCouplings, scaleName, writeCouplings } from '../physics/alp/couplingsText.ts';
import { alpChoice, alpId } from '../physics/models/alpFamily.ts';
import { commandLine, usageWords } from '../words/en/commandLine.ts';
import { couplingsFault } from '../words/en/couplings.ts';
import type { NamedModel } from './commonOptions.ts';
import { number, present, type Values, words } from './option.ts';
import { UsageError } from './usageError.ts';

/** Options of the general ALP: what it couples to, and where. */
export const memberOptions = {
  couplings: words('CGG=1,…', () => usageWords.options.couplings),
  'scale-TeV': number('1', () => usageWords.options.scale),
};

/**
 * The ALP with the couplings that are asked for, of the model that is named.
 * @param named by `--model`
 * @param values of `memberOptions`
 * @throws UsageError where the model has no couplings to choose, or a text says none
 */
export function chosenMember(
  named: NamedModel,
  { couplings, 'scale-TeV': scaleTeV }: Values<typeof memberOptions>,
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
