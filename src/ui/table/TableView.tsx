import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Table } from '../../export/tables.ts';
import { formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { tableViewWords } from '../../words/en/tableView.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import { useKnown, useLayers, usePage } from '../page/PageContext.tsx';
import { saveData } from '../save/save.ts';
import { Rich } from '../text/Rich.tsx';
import { tableOf } from './tableOf.ts';
import { wordsIn } from './tableWords.ts';
import './table.css';

interface TableViewProps {
  readonly slot: PlaneSlot;
  readonly testId: string;
}

/** The numbers behind a plot, in the place of its picture; Escape or `t` brings the picture back. */
export function TableView({ slot, testId }: TableViewProps) {
  const page = usePage();
  const { view } = page;
  const place = useRef<HTMLElement>(null);
  const table = useTable(slot);
  useEffect(() => {
    // What scrolls must be reachable by keyboard, though it is no control.
    place.current?.setAttribute('tabindex', '0');
    place.current?.focus();
  }, []);
  const close = () => {
    view.setState({ table: null });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`.plane.${slot}`)?.focus());
  };
  if (table === null) return null;
  const words = wordsIn(table);
  return (
    <section
      className="table-view"
      aria-label={table.title}
      data-testid={testId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 't') return;
        // Escape has closed something, and stops nothing else.
        event.preventDefault();
        close();
      }}
    >
      <div className="table-head">
        <h2>{table.title}</h2>
        <span className="table-actions">
          <button
            type="button"
            className="link"
            data-testid="save-table"
            onClick={() => saveData(page, slot)}
          >
            {tableViewWords.save}
          </button>
          <button type="button" className="link" data-testid="close-table" onClick={close}>
            {tableViewWords.close}
          </button>
        </span>
      </div>
      <section ref={place} className="table-scroll" aria-label={tableViewWords.rows}>
        <table aria-label={table.title}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {words.get(column) ?? column}
                </th>
              ))}
            </tr>
            <tr className="machine-names">
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, k) => (
              <tr key={row.slice(0, 3).join(' ')}>
                {row.map((cell, index) => (
                  <td key={table.columns[index]}>
                    {typeof cell === 'number' ? (
                      <Rich text={numberIn(cell)} />
                    ) : (
                      <NameCell
                        words={words.get(cell)}
                        name={cell}
                        isFirst={table.rows[k - 1]?.[index] !== cell}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface NameCellProps {
  readonly words: string | undefined;
  /** As files have it. */
  readonly name: string;
  /** Whether no row above has the same. */
  readonly isFirst: boolean;
}

/** A name in words; the first of several rows has below it what files call it. */
function NameCell({ words, name, isFirst }: NameCellProps) {
  if (words === undefined) return name;
  return (
    <>
      {words}
      {isFirst && <span className="machine-name">{name}</span>}
    </>
  );
}

/** Whole numbers as they are, others to four digits. */
const numberIn = (value: number): RichText =>
  Number.isInteger(value) && Math.abs(value) < 1e4 ? [{ text: String(value) }] : formatQuantity(value, 4);

function useTable(slot: PlaneSlot): Table | null {
  const { picture, panels } = usePage();
  const layers = useLayers();
  // The table of a panel can be told once the panel is there.
  useStore(panels.store);
  return useKnown((known) => tableOf(slot, layers, known, picture));
}
