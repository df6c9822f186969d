import type { OfficialHead } from '../../../../workers/importApi.ts';
import type { Importer } from '../../../../workers/importer.ts';
import { officialRoles } from '../../../data/officialSchema.ts';
import { type OfficialDraft, officialSearches, rolesOf } from '../../../official/draft.ts';
import { officialWords } from '../../../words/en/official.ts';
import { plainText } from '../../../plot/format.ts';
import { searchFace } from '../../searches/faces.ts';
import { NumberField, Select } from './fields.tsx';
import { TableHeadView } from './TableHeadView.tsx';

interface OfficialColumnsProps {
  readonly place: number;
  readonly head: OfficialHead;
  readonly draft: OfficialDraft;
  readonly importer: Importer;
  readonly onDraft: (draft: OfficialDraft) => void;
}

const nsPerSecond = 1e9;

/** A lifetime as it is typed, in ns; empty where it is not known. */
const lifetimeText = (lifetimeS: number | null): string =>
  lifetimeS === null
    ? ''
    : lifetimeS === Infinity
      ? 'inf'
      : String(Number((lifetimeS * nsPerSecond).toPrecision(12)));

function lifetimeOf(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const value = /^inf/i.test(typed) ? Infinity : Number(typed) / nsPerSecond;
  return value >= 0 ? value : null;
}

/** What the columns of a table are taken for, with its first rows; all of it can be changed. */
export function OfficialColumns({ place, head, draft, importer, onDraft }: OfficialColumnsProps) {
  const { axis, value, others, role, search, lifetimesS, lifetimeColumn } = draft;
  const { columns } = head.head;
  const options = columns.map(({ name, unit }, column): readonly [string, string] => [
    String(column),
    unit === '' ? name : `${name} [${unit}]`,
  ]);
  const again = async (change: Partial<Pick<OfficialDraft, 'role' | 'search'>>) => {
    const wanted = { role, search, ...change };
    onDraft(await importer.api.draft(place, wanted.role, wanted.search));
  };
  const toggle = (column: number) => {
    const isIn = others.includes(column);
    const now = isIn ? others.filter((each) => each !== column) : [...others, column].sort((a, b) => a - b);
    const known = (each: number) => lifetimesS[others.indexOf(each)] ?? null;
    onDraft({ ...draft, others: now, lifetimesS: role === 'limits' ? now.map(known) : [] });
  };
  const use = (column: number): string => {
    if (column === axis) return officialWords.use.axis;
    if (column === value) return officialWords.use.value;
    return others.includes(column) || column === draft.uncertainty ? officialWords.use.others : '';
  };
  const key = (name: string) => `official-${name}-${place}`;
  const many =
    role === 'spectrum' || role === 'limits' || role === 'window-counts' ? officialWords.others[role] : null;
  return (
    <div className="official-columns">
      <Select
        label={officialWords.is}
        name={key('role')}
        value={role}
        options={officialRoles.map((each) => [each, officialWords.role(each)])}
        onChange={(each) => void again({ role: each })}
      />
      <Select
        label={officialWords.of}
        name={key('search')}
        value={search}
        options={officialSearches
          .filter((each) => rolesOf[each].includes(role))
          .map((each) => [each, `${plainText(searchFace(each).name)} ${searchFace(each).years}`])}
        onChange={(each) => void again({ search: each })}
      />
      <Select
        label={officialWords.axis}
        name={key('axis')}
        value={String(axis)}
        options={options}
        onChange={(column) => onDraft({ ...draft, axis: Number(column) })}
      />
      {value !== null && (
        <Select
          label={officialWords.value[role]}
          name={key('value')}
          value={String(value)}
          options={options}
          onChange={(column) => onDraft({ ...draft, value: Number(column) })}
        />
      )}
      {many !== null && (
        <div className="own-field official-others" role="group" aria-label={many}>
          <span>{many}</span>
          <span className="own-row">
            {options.map(([column, name]) => {
              const index = Number(column);
              return index === axis || index === value || index === lifetimeColumn ? null : (
                <label key={column}>
                  <input type="checkbox" checked={others.includes(index)} onChange={() => toggle(index)} />{' '}
                  {name}
                </label>
              );
            })}
          </span>
        </div>
      )}
      {role === 'limits' && lifetimeColumn === null && (
        <ul className="official-lifetimes">
          {others.map((column, k) => (
            <li key={column}>
              <label>
                {officialWords.lifetime(columns[column].name)}{' '}
                <input
                  className="number"
                  defaultValue={lifetimeText(lifetimesS[k] ?? null)}
                  onChange={({ currentTarget }) => {
                    const typed = lifetimeOf(currentTarget.value);
                    onDraft({
                      ...draft,
                      lifetimesS: others.map((_, i) => (i === k ? typed : (lifetimesS[i] ?? null))),
                    });
                  }}
                />
              </label>
            </li>
          ))}
        </ul>
      )}
      {role === 'limits' && (
        <p className="own-field">
          <span>{officialWords.level}</span>
          <NumberField
            name={key('level')}
            label={officialWords.level}
            value={Number((100 * draft.confidenceLevel).toPrecision(8))}
            onChange={(percent) => {
              if (percent !== null && percent < 100) onDraft({ ...draft, confidenceLevel: percent / 100 });
            }}
          />
        </p>
      )}
      <TableHeadView head={head.head} use={use} />
    </div>
  );
}
