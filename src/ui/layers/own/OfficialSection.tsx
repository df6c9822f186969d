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
            <li key={table.id}>
              <Named table={table} />{' '}
              <button
                type="button"
                className="link"
                aria-label={officialWords.backOf(table.name)}
                onClick={() => void leaveOfficial(home, [table.id])}
              >
                {officialWords.back}
              </button>
              {problem !== null && <span className="complaint"> {officialWords.problem(problem)}</span>}
            </li>
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
          <li key={table.id}>
            <Named table={table} />{' '}
            <button
              type="button"
              className="link"
              aria-label={officialWords.hideOf(table.name)}
              onClick={() => void leaveCompared(home, table.id)}
            >
              {officialWords.hide}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ table: { name, role, search } }: { readonly table: OfficialTable }) {
  const face = searchFace(search);
  return (
    <>
      {officialWords.row(name, officialWords.role(role))}, <Rich text={face.short} /> {face.years}
    </>
  );
}
