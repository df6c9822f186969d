import type { Answers } from '../../../import/adopt.ts';
import type { TableHead } from '../../../own/preview.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';

interface TableHeadViewProps {
  readonly head: TableHead;
  /** What a column is used as, in a word; empty for one that is not used. */
  readonly use: (column: number) => string;
}

/** What the columns are used as under answers. */
export const columnUses =
  ({ massColumn, valueColumn, otherEdge, lifetimeColumn }: Answers) =>
  (column: number): string => {
    if (column === massColumn) return ownDialogWords.use.mass;
    if (column === valueColumn) return ownDialogWords.use.value;
    if (column === otherEdge?.valueColumn) return ownDialogWords.use.otherEdge;
    return column === lifetimeColumn ? ownDialogWords.use.lifetime : '';
  };

/** The first rows as the file has them, the columns that are used marked. */
export function TableHeadView({ head, use }: TableHeadViewProps) {
  const columns = head.columns.slice(0, head.rows[0]?.cells.length ?? 0);
  const hidden = head.columnCount - columns.length;
  return (
    <div className="own-table" tabIndex={0} role="region" aria-label={ownDialogWords.rowsRegion}>
      <table>
        <caption className="unseen">{ownDialogWords.rowsCaption(head.rowCount)}</caption>
        <thead>
          <tr>
            <th scope="col">{ownDialogWords.line}</th>
            {columns.map(({ name, unit }, column) => {
              const key = `${column}`;
              return (
                <th key={key} scope="col" className={use(column) === '' ? undefined : 'used'}>
                  {name}
                  {unit !== '' && ` [${unit}]`}
                  {use(column) !== '' && <span className="use">{use(column)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {head.rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {cells.map((cell, column) => {
                const key = `${column}`;
                return (
                  <td key={key} className={use(column) === '' ? undefined : 'used'}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {hidden > 0
          ? ownDialogWords.rowsAndColumns(head.rowCount, hidden)
          : ownDialogWords.rows(head.rowCount)}
      </p>
    </div>
  );
}
