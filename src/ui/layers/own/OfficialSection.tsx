import type { ReactNode } from 'react';
import type { OfficialTable } from '../../../data/officialSchema.ts';
import { officialWords } from '../../../words/en/official.ts';
import { leaveCompared, leaveOfficial } from '../../official/officialActions.ts';
import { officialState } from '../../official/officialState.ts';
import { useAnswers, useLayerState, usePage } from '../../page/PageContext.tsx';
import { searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';
import { homeOf } from './ownHome.ts';
import './official.css';

/** The official tables in use, each with the way back, and those that are drawn beside the limits. */
export function OfficialSection() {
  const home = homeOf(usePage());
  const { official = [], compared = [] } = useLayerState(officialState);
  const exclusion = useAnswers((answers) => answers.exclusion);
  const limits = useAnswers((answers) => answers.limits);
  if (official.length + compared.length === 0) return null;
  const uses = [...(exclusion?.searches ?? []), ...(limits?.searches ?? [])].flatMap(
    (search) => search.official ?? [],
  );
  const problemOf = ({ id }: OfficialTable) => uses.find((use) => use.id === id)?.problem ?? null;
  return (
    <section className="official-in-use" aria-labelledby="official-heading" data-testid="official-in-use">
      <h2 id="official-heading">{officialWords.heading}</h2>
      {official.length > 0 && <p>{officialWords.inUse}</p>}
      <ul>
        {official.map((table) => {
          const problem = problemOf(table);
          return (
            <Row
              key={table.id}
              table={table}
              action={officialWords.back}
              actionName={officialWords.backOf(table.name)}
              onAct={() => void leaveOfficial(home, [table.id])}
            >
              {problem !== null && <span className="complaint"> {officialWords.problem(problem)}</span>}
            </Row>
          );
        })}
      </ul>
      {official.length > 1 && (
        <button
          type="button"
          className="link"
          data-testid="official-back"
          onClick={() => void leaveOfficial(home)}
        >
          {officialWords.backAll}
        </button>
      )}
      {compared.length > 0 && <p>{officialWords.drawn}</p>}
      <ul>
        {compared.map((table) => (
          <Row
            key={table.id}
            table={table}
            action={officialWords.hide}
            actionName={officialWords.hideOf(table.name)}
            onAct={() => void leaveCompared(home, table.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly table: OfficialTable;
  readonly action: string;
  /** What the button is called where it is heard alone. */
  readonly actionName: string;
  readonly onAct: () => void;
  readonly children?: ReactNode;
}

function Row({ table: { name, role, search }, action, actionName, onAct, children }: RowProps) {
  const face = searchFace(search);
  return (
    <li>
      {officialWords.row(name, officialWords.role(role))}, <Rich text={face.short} /> {face.years}{' '}
      <button type="button" className="link" aria-label={actionName} onClick={onAct}>
        {action}
      </button>
      {children}
    </li>
  );
}
