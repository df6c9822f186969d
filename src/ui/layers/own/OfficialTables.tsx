import { Title } from 'radix-ui/dialog';
import { useEffect, useState } from 'react';
import type { OfficialHead, OwnProblem } from '../../../../workers/importApi.ts';
import type { Importer } from '../../../../workers/importer.ts';
import type { OfficialTable } from '../../../data/officialSchema.ts';
import type { OfficialDraft } from '../../../official/draft.ts';
import type { OfficialResult } from '../../../official/officialTable.ts';
import { officialWords } from '../../../words/en/official.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { takeOfficial } from '../../official/officialActions.ts';
import { say } from '../../page/messages.ts';
import { useChange, usePage } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';
import { Problems } from './Chooser.tsx';
import { askAs, closeDialog } from './dialog.ts';
import { OfficialColumns } from './OfficialColumns.tsx';
import { homeOf } from './ownHome.ts';
import './official.css';

interface OfficialTablesProps {
  readonly importer: Importer;
  readonly official: readonly OfficialHead[];
  readonly problems: readonly OwnProblem[];
}

type Action = 'use' | 'compare' | 'leave';

/** A table that is asked about. */
interface Row {
  readonly place: number;
  readonly draft: OfficialDraft;
  readonly action: Action;
  /** Null until the reader has answered. */
  readonly result: OfficialResult | null;
}

/** What could take the place of the reconstruction: which tables, what they are, and what is done with each. */
export function OfficialTables({ importer, official, problems }: OfficialTablesProps) {
  const page = usePage();
  const home = homeOf(page);
  const { commit } = useChange();
  const [rows, setRows] = useState<readonly Row[]>(() =>
    official.flatMap(({ match: { draft } }, place) =>
      draft === null ? [] : [{ place, draft, action: 'use' as const, result: null }],
    ),
  );
  const change = (place: number, part: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.place === place ? { ...row, ...part } : row)));
  const open = rows.filter(({ result }) => result === null);
  useEffect(() => {
    if (open.length === 0) return undefined;
    let isWanted = true;
    void importer.api.official(open.map(({ place, draft }) => [place, draft])).then((results) => {
      if (!isWanted) return;
      setRows((before) =>
        before.map((row) => {
          const index = open.findIndex(({ place, draft }) => place === row.place && draft === row.draft);
          return index < 0 ? row : { ...row, result: results[index] };
        }),
      );
    });
    return () => {
      isWanted = false;
    };
  });
  const tables = (action: Action): readonly OfficialTable[] =>
    rows.flatMap((row) => (row.action === action && row.result?.ok === true ? [row.result.content] : []));
  const [used, compared] = [tables('use'), tables('compare')];
  const rest = official.flatMap((head, place) =>
    rows.some((row) => row.place === place) ? [] : [{ ...head, place }],
  );
  const sayWhat = async (place: number) => {
    const draft = await importer.api.draft(place, 'limits', 'na62-pinunu-2016-2022');
    setRows((before) => [...before, { place, draft, action: 'use', result: null }]);
  };
  const take = async () => {
    closeDialog(home);
    const [uses, compares] = [used.length, compared.length];
    say(page.messages, {
      topic: 'official',
      kind: 'notice',
      sentence: () => officialWords.taken(uses, compares),
    });
    // Nothing says which windows would share events that are supposed in one of them.
    const counted = used.filter(({ role }) => role === 'window-counts').map(({ search }) => search);
    commit((choices) =>
      choices.whatIf !== null && counted.includes(choices.whatIf.search)
        ? { ...choices, whatIf: null }
        : choices,
    );
    await takeOfficial(home, used, compared);
  };
  const isBinned = used.some(({ role }) => role === 'spectrum');
  return (
    <>
      <Title>{officialWords.look}</Title>
      <Problems problems={problems} />
      <p>{rows.length === 0 ? officialWords.nothing : officialWords.intro(rows.length, official.length)}</p>
      {isBinned && <p className="hint">{officialWords.binned}</p>}
      <ul className="official-tables" data-testid="official-tables">
        {rows.map((row) => (
          <TableRow
            key={row.place}
            row={row}
            head={official[row.place]}
            importer={importer}
            onChange={(part) => change(row.place, part)}
          />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="official-rest">
          <summary>{officialWords.rest(rest.length)}</summary>
          <ul>
            {rest.map(({ place, match: { name, lacks } }) => (
              <li key={place}>
                {name}: {officialWords.lacks(lacks)}{' '}
                <button type="button" className="link" onClick={() => void sayWhat(place)}>
                  {officialWords.sayWhat}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="own-buttons">
        <button
          type="button"
          className="strong"
          disabled={used.length + compared.length === 0 || open.length > 0}
          data-testid="official-take"
          onClick={() => void take()}
        >
          {officialWords.take(used.length, compared.length)}
        </button>
        <button type="button" className="plain" data-testid="as-own" onClick={() => askAs(home, false)}>
          {officialWords.asOwn}
        </button>
        <button type="button" className="plain" onClick={() => closeDialog(home)}>
          {ownDialogWords.cancel}
        </button>
      </div>
    </>
  );
}

interface TableRowProps {
  readonly row: Row;
  readonly head: OfficialHead;
  readonly importer: Importer;
  readonly onChange: (part: Partial<Row>) => void;
}

/** One table: what it is, what is done with it, and its columns where somebody wants to look. */
function TableRow({ row: { place, draft, action, result }, head, importer, onChange }: TableRowProps) {
  const [isOpen, setOpen] = useState(false);
  const actions: readonly Action[] = draft.role === 'limits' ? ['use', 'compare', 'leave'] : ['use', 'leave'];
  const face = searchFace(draft.search);
  return (
    <li>
      <p className="official-head">
        <span>
          <strong>{head.match.name}</strong> {officialWords.role(draft.role)}, <Rich text={face.name} />{' '}
          {face.years}
        </span>
        <select
          aria-label={officialWords.action(head.match.name)}
          value={action}
          onChange={({ currentTarget: { value } }) =>
            onChange({ action: actions.find((each) => each === value) ?? 'use' })
          }
        >
          {actions.map((each) => (
            <option key={each} value={each}>
              {officialWords.actions[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-label={officialWords.columnsOf(head.match.name)}
          onClick={() => setOpen(!isOpen)}
        >
          {officialWords.columns}
        </button>
      </p>
      {result?.ok === false && (
        <p className="complaint" data-testid="official-fault">
          {officialWords.fault(result.fault)}
        </p>
      )}
      {isOpen && (
        <OfficialColumns
          place={place}
          head={head}
          draft={draft}
          importer={importer}
          onDraft={(changed) =>
            onChange({
              draft: changed,
              result: null,
              ...(changed.role !== 'limits' && action === 'compare' ? { action: 'use' } : {}),
            })
          }
        />
      )}
    </li>
  );
}
