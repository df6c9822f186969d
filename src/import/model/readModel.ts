import { createOwnModel } from '../../physics/ownModel/createOwnModel.ts';
import type { OwnModel, Quantity } from '../../physics/ownModel/ownModel.ts';
import { quantities } from '../../physics/ownModel/ownModel.ts';
import { ratesOf } from '../../physics/ownModel/rates.ts';
import { guarded, ImportFault, type ImportResult } from '../importedTable.ts';
import { checkedMasses } from './checkedMasses.ts';
import { usualCouplings } from './couplingPower.ts';
import { checkValues, powerOf } from './formulaChecks.ts';
import { isQuantity, readLines, valuesAtCoupling } from './modelFormulas.ts';
import { modelFault } from './modelFault.ts';
import { type ModelHead, modelHead, numberOf } from './modelHead.ts';
import { type ModelLines, modelLines } from './modelLines.ts';
import { formulasId, tableId } from './ownId.ts';
import { readTable } from './modelTable.ts';
import { checkComplete, checkSums, type Placed } from './sumChecks.ts';

function assembled(
  head: ModelHead,
  rates: OwnModel['rates'],
  power: number,
  idOf: (own: Omit<OwnModel, 'id'>) => string,
): OwnModel {
  const { symbol, unit, couplings, largest, power: _, ...rest } = head;
  const [low, high] = head.massRangeMeV;
  const production = ratesOf({ rates })?.production ?? (() => Number.NaN);
  const masses = Array.from({ length: 41 }, (_each, k) => low + (k / 40) * (high - low));
  const range = couplings ?? usualCouplings(masses.map(production), power);
  const own = {
    kind: 'own-model',
    ...rest,
    coupling: { symbol, unit, power, range, largest },
    rates,
  } as const;
  return { ...own, id: idOf(own) };
}

function fromFormulas(parts: ModelLines, head: ModelHead): OwnModel {
  const lines = readLines(parts.formulas);
  const masses = checkedMasses(head.massRangeMeV, head.kinksMeV);
  const values = valuesAtCoupling(lines, 1);
  const placed: Placed = new Map(
    lines.flatMap(({ name, line }) => (isQuantity(name) ? [[name, line] as const] : [])),
  );
  checkValues(lines, values, masses);
  checkComplete(placed, values.get('invisible') === 1);
  const power = powerOf(lines, head.power, values, masses);
  const rates = {
    kind: 'formulas' as const,
    lines: lines.map(({ name, formula }) => ({ name, formula })),
  };
  const own = assembled(head, rates, power, () => formulasId(parts, head.name));
  const found = ratesOf(own);
  const [first] = placed.values();
  if (found !== null) checkSums(found, masses, () => placed.get('invisible') ?? placed.get('width') ?? first);
  return own;
}

function fromTable(parts: ModelLines, head: ModelHead, file: string): OwnModel {
  const coupling = numberOf(parts.keys, 'g', 'positive');
  const { rates, power, lines } = readTable(parts, file, { power: head.power, coupling });
  const placed: Placed = new Map(
    quantities.flatMap((name): [Quantity, { line: number; column: number }][] =>
      rates.columns[name] === undefined ? [] : [[name, { line: lines[0], column: 1 }]],
    ),
  );
  const invisible = rates.columns.invisible;
  checkComplete(placed, invisible?.every((value) => value === 1) ?? false);
  const [low, high] = head.massRangeMeV;
  const massRangeMeV = [
    Math.max(low, rates.massMeV[0]),
    Math.min(high, rates.massMeV[rates.massMeV.length - 1]),
  ] as const;
  if (massRangeMeV[0] >= massRangeMeV[1]) throw modelFault({ code: 'too-few-rows' });
  const own = assembled({ ...head, massRangeMeV }, rates, power, tableId);
  const found = ratesOf(own);
  if (found !== null)
    checkSums(found, rates.massMeV, (massMeV) => ({
      line: lines[rates.massMeV.indexOf(massMeV)],
      column: 1,
    }));
  return own;
}

/**
 * Reads a model of somebody's own: formulas or a table (docs/own-models.md).
 * @param text content of the file
 * @param file its name
 * @returns the model as plain data, every formula of which has been tried over its range; or what is wrong, with its place
 */
export function readModel(text: string, file: string): ImportResult<OwnModel> {
  return guarded(file, () => {
    const parts = modelLines(text);
    const head = modelHead(parts.keys, file);
    if (parts.formulas.length === 0 && parts.rows.length === 0) throw modelFault({ code: 'no-model' });
    const own = parts.formulas.length > 0 ? fromFormulas(parts, head) : fromTable(parts, head, file);
    if (createOwnModel(own) === null) throw new ImportFault({ code: 'failed', cause: own.id });
    return own;
  });
}
