import type { Quantity } from '../../physics/ownModel/ownModel.ts';
import { growthOf, powerOver } from './couplingPower.ts';
import { isQuantity } from './modelFormulas.ts';
import { type FormulaLine, modelLines } from './modelLines.ts';
import type { ModelKey, ModelProblem } from './modelReason.ts';

/** What is said of the decays of X: which quantities are given. */
export const decayForms = {
  lifetime: ['tau', 'ee', 'mumu', 'gammagamma', 'invisible'],
  width: ['width', 'ee', 'mumu', 'gammagamma', 'invisible'],
  widths: ['width_ee', 'width_mumu', 'width_gammagamma', 'width_invisible', 'width_other'],
  escapes: [],
} as const satisfies Readonly<Record<string, readonly Quantity[]>>;
export type DecayForm = keyof typeof decayForms;

/** Keys that are typed, in the order in which they are written; B at one coupling is for tables alone. */
const keys = [
  'name',
  'particle',
  'coupling',
  'unit',
  'power',
  'masses',
  'couplings',
  'largest',
  'kinks',
  'source',
] as const satisfies readonly ModelKey[];

/** Formulas of how often X is made. */
export const productionFields = ['B', 'BK', 'BKstar'] as const satisfies readonly Quantity[];

/** What can be typed of a model: its keys, formulas of quantities, and lines that these may name. */
export type DraftField =
  | (typeof keys)[number]
  | (typeof productionFields)[number]
  | (typeof decayForms)[DecayForm][number]
  | 'lines';

/** A model of formulas as it is being typed. */
export interface ModelDraft {
  readonly texts: Readonly<Partial<Record<DraftField, string>>>;
  readonly decays: DecayForm;
  /** Whether B, τ and widths are given per power of the coupling; otherwise their formulas hold g. */
  readonly perPower: boolean;
}

/** A model that says nothing yet. */
export const emptyDraft: ModelDraft = { texts: {}, decays: 'lifetime', perPower: true };

/** The power of the coupling that stands in formulas; 2 as long as none is typed that can be. */
export function draftPower({ texts }: ModelDraft): string {
  const typed = (texts.power ?? '').trim().replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(typed) && Number(typed) !== 0 ? typed : '2';
}

/** What is written behind the name of a quantity: `/g^2`, `*g^2`, or nothing. */
export function overOf(draft: ModelDraft, field: string): string {
  if (!draft.perPower || !isQuantity(field)) return '';
  const growth = growthOf(field);
  return growth === 0 ? '' : `${growth > 0 ? '/' : '*'}g^${draftPower(draft)}`;
}

/** The text of a model, and which field each of its lines comes from. */
export interface WrittenDraft {
  readonly text: string;
  readonly fields: readonly DraftField[];
}

/** Writes what is typed as the file of a model; fields that are empty, or stand for other decays, are left out. */
export function writeDraft(draft: ModelDraft): WrittenDraft {
  const { texts, decays } = draft;
  const lines: [DraftField, string][] = [];
  const typed = (field: DraftField): string => (texts[field] ?? '').trim();
  for (const key of keys) if (typed(key) !== '') lines.push([key, `${key}: ${typed(key)}`]);
  for (const line of typed('lines').split('\n')) if (line.trim() !== '') lines.push(['lines', line.trim()]);
  for (const field of [...productionFields, ...decayForms[decays]])
    if (typed(field) !== '') lines.push([field, `${field}${overOf(draft, field)} = ${typed(field)}`]);
  if (decays === 'escapes') lines.push(['invisible', 'invisible = 1']);
  return { text: `${lines.map(([, line]) => line).join('\n')}\n`, fields: lines.map(([field]) => field) };
}

/** The field that a fault of a written draft is about; null where it is about none of them. */
export function faultyField(
  { fields }: WrittenDraft,
  { decays }: ModelDraft,
  problem: ModelProblem,
): DraftField | null {
  if (problem.code === 'no-production' || problem.code === 'no-model') return 'B';
  if (problem.code === 'no-lifetime') return decayForms[decays][0] ?? 'B';
  return 'line' in problem ? (fields[problem.line - 1] ?? null) : null;
}

function formOf(given: ReadonlyMap<string, FormulaLine>): DecayForm {
  if (given.has('tau')) return 'lifetime';
  if (given.has('width')) return 'width';
  if ([...given.keys()].some((name) => name.startsWith('width_'))) return 'widths';
  return given.get('invisible')?.text.trim() === '1' ? 'escapes' : 'lifetime';
}

/** A formula that is given per power of g, with g in it. */
function withCoupling({ over, text }: FormulaLine): string {
  if (over === '') return text.trim();
  return `(${text.trim()}) ${over.startsWith('/') ? '*' : '/'} ${over.slice(1)}`;
}

/**
 * Takes the text of a model of formulas apart, to be typed on.
 * @returns null where it is a table, or gives decays in two forms at once
 * @throws ImportFault where it cannot be read at all
 */
export function readDraft(text: string): ModelDraft | null {
  const { keys: given, formulas, rows } = modelLines(text);
  if (rows.length > 0) return null;
  const quantities = new Map(
    formulas.flatMap((line) => (isQuantity(line.name) ? [[line.name, line] as const] : [])),
  );
  const decays = formOf(quantities);
  const fields: readonly string[] = [
    ...productionFields,
    ...decayForms[decays],
    ...(decays === 'escapes' ? ['invisible'] : []),
  ];
  const growing = [...quantities].filter(([name]) => growthOf(name) !== 0);
  const perPower = growing.every(([, { over }]) => over !== '');
  const power = growing.map(([name, { over }]) => powerOver(name, over)).find((value) => value !== null);
  const texts: Partial<Record<DraftField, string>> = {};
  for (const key of keys) {
    const value = given.get(key)?.text;
    if (value !== undefined) texts[key] = value;
  }
  if (power !== undefined) texts.power ??= String(power);
  for (const [name, line] of quantities) {
    if (!fields.includes(name)) return null;
    if (decays !== 'escapes' || name !== 'invisible')
      texts[name as DraftField] = perPower ? line.text.trim() : withCoupling(line);
  }
  const others = formulas.filter(({ name }) => !isQuantity(name));
  if (others.length > 0)
    texts.lines = others
      .map(({ name, over, text: formula }) => `${name}${over} = ${formula.trim()}`)
      .join('\n');
  return { texts, decays, perPower };
}
