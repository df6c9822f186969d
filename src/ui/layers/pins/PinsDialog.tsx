import { Close, Title } from 'radix-ui/dialog';
import { useState } from 'react';
import { type TableForm, tableForms, tableText } from '../../../export/tableText.ts';
import { formatQuantity } from '../../../plot/format.ts';
import { pinsWords } from '../../../words/en/pins.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { copyText } from '../../page/clipboard.ts';
import { say } from '../../page/messages.ts';
import { useKnown, usePage } from '../../page/PageContext.tsx';
import { download } from '../../save/download.ts';
import { nameInFiles } from '../../save/fileName.ts';
import { Rich } from '../../text/Rich.tsx';
import { pinsState } from '../../readout/pinsState.ts';
import { areComputing, pinsTable } from './pinsTable.ts';
import './pins.css';

/** The pins as a table, to be copied or saved. */
export function PinsDialog() {
  const { layers, messages, bound } = usePage();
  const table = useKnown(pinsTable);
  const computing = useKnown(areComputing);
  const [said, setSaid] = useState(() => () => '');
  /** Beside the table, where it is read out, and on the page once the dialog is closed. */
  const tell = (sentence: () => string) => {
    setSaid(() => sentence);
    say(messages, { topic: 'pins', kind: 'notice', sentence });
  };
  const copy = async (form: TableForm) => {
    const isCopied = await copyText(tableText(table, form));
    tell(() => (isCopied ? pinsWords.copied(pinsWords.forms[form]) : pinsWords.refused));
  };
  const save = () => {
    const name = `kaonscope-${nameInFiles(bound.store.getState().choices.model)}-pins.csv`;
    download(tableText(table, 'csv'), name, 'text/csv');
    tell(() => pinsWords.saved(name));
  };
  return (
    <Dialog
      className="pins-dialog"
      testId="pins-dialog"
      onClose={() => layers.set(pinsState, { open: false })}
    >
      <Title>{table.title}</Title>
      <div className="pins-scroll">
        <table data-testid="pins-table">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {table.words?.[column] ?? column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, k) => (
                  <td key={table.columns[k]}>
                    {typeof cell === 'number' ? <Rich text={formatQuantity(cell)} /> : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="pins-actions">
        {computing ? (
          pinsWords.computing
        ) : (
          <>
            {pinsWords.copyAs}
            {tableForms
              .filter((form) => form !== 'csv')
              .map((form) => (
                <button
                  key={form}
                  type="button"
                  className="link"
                  data-testid={`copy-pins-${form}`}
                  onClick={() => void copy(form)}
                >
                  {pinsWords.forms[form]}
                </button>
              ))}
            <button type="button" className="link" data-testid="save-pins" onClick={save}>
              {pinsWords.save}
            </button>
          </>
        )}
        <Close className="link">{pinsWords.close}</Close>
      </p>
      <p className="hint" role="status" data-testid="pins-said">
        {said()}
      </p>
    </Dialog>
  );
}
