import {
  type DecimalName,
  decimalNames,
  type DelimiterName,
  delimiterNames,
  type Dialect,
} from '../../../import/delimited.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { usePage } from '../../page/PageContext.tsx';
import { readDropped } from './dialog.ts';
import type { ReadAgain } from './dialogState.ts';
import { Select } from './fields.tsx';
import { homeOf } from './ownHome.ts';

/** The name of a sign in a list of them; empty where none is chosen. */
function nameOf<N extends string>(list: Readonly<Record<N, string>>, sign: string | undefined): N | '' {
  // Keys of the lists are those of their types alone.
  return (Object.keys(list) as N[]).find((name) => list[name] === sign) ?? '';
}

/** How files in columns are written, where what was found is wrong: another choice reads them again. */
export function DialectQuestions({ again: { files, dialect } }: { readonly again: ReadAgain }) {
  const home = homeOf(usePage());
  const readAs = (changed: Partial<Dialect>) => void readDropped(home, files, changed);
  const { decimal, delimiter } = dialect;
  const found = ['', ownDialogWords.found] as const;
  return (
    <details className="own-dialect" open={decimal !== undefined || delimiter !== undefined}>
      <summary data-testid="own-dialect">{ownDialogWords.dialect}</summary>
      <Select<DecimalName | ''>
        label={ownDialogWords.decimal}
        name="decimal"
        value={nameOf(decimalNames, decimal)}
        options={[found, ['point', ownDialogWords.decimals.point], ['comma', ownDialogWords.decimals.comma]]}
        onChange={(name) => {
          const { decimal: _, ...rest } = dialect;
          readAs(name === '' ? rest : { ...rest, decimal: decimalNames[name] });
        }}
      />
      <Select<DelimiterName | ''>
        label={ownDialogWords.delimiter}
        name="delimiter"
        value={nameOf(delimiterNames, delimiter)}
        options={[
          found,
          ...(Object.keys(delimiterNames) as DelimiterName[]).map(
            (name) => [name, ownDialogWords.delimiters[name]] as const,
          ),
        ]}
        onChange={(name) => {
          const { delimiter: _, ...rest } = dialect;
          readAs(name === '' ? rest : { ...rest, delimiter: delimiterNames[name] });
        }}
      />
    </details>
  );
}
