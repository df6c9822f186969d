import { functionNames } from '../../import/model/parseFormula.ts';
import { type TypedModel, textOf } from './typedModel.ts';
import { namedValues } from '../../physics/formulas/names.ts';

/** Groups of names that formulas may use. */
export type NameGroup = 'mass' | 'own' | 'functions' | 'masses' | 'constants' | 'models';

/** A name as it is written into a formula, and its value where that is one number. */
export interface FormulaName {
  readonly written: string;
  readonly value: number | null;
}

const ofX = ['m', 'g', 'p_X', 'E_X', 'p_BK', 'p_BKstar'];
const argumentCounts: Readonly<Record<string, string>> = {
  beta: 'm_e',
  lambda: 'a, b, c',
  min: 'a, b',
  max: 'a, b',
};

function groupOf(name: string): NameGroup {
  if (ofX.includes(name)) return 'mass';
  if (/_(?:bc\d+|alp)$/.test(name)) return 'models';
  return /^(?:m_\w+|Gamma_\w+|v|[MGT]eV)$/.test(name) ? 'masses' : 'constants';
}

const builtIn: readonly (readonly [NameGroup, FormulaName])[] = [
  ...[...namedValues].map(
    ([name, value]) =>
      [
        groupOf(name),
        { written: name, value: typeof value === 'number' && name !== 'g' ? value : null },
      ] as const,
  ),
  ...functionNames.map(
    (name) => ['functions', { written: `${name}(${argumentCounts[name] ?? 'x'})`, value: null }] as const,
  ),
];

const groups: readonly NameGroup[] = ['mass', 'own', 'functions', 'masses', 'constants', 'models'];

/** Names that are defined in what is typed. */
function ownNames(typed: TypedModel): readonly FormulaName[] {
  const lines = typed.as === 'fields' ? (typed.draft.texts.lines ?? '') : textOf(typed);
  return lines.split('\n').flatMap((line) => {
    const [, name] = /^\s*([A-Za-z_]\w*)\s*=/.exec(line) ?? [];
    return name === undefined ? [] : [{ written: name, value: null }];
  });
}

/** All names that formulas of a model may use, by group; groups without any are left out. */
export function namesFor(typed: TypedModel): readonly (readonly [NameGroup, readonly FormulaName[]])[] {
  const own = ownNames(typed);
  return groups
    .map(
      (group) =>
        [
          group,
          group === 'own' ? own : builtIn.flatMap(([of, name]) => (of === group ? [name] : [])),
        ] as const,
    )
    .filter(([, names]) => names.length > 0);
}
