import { planeOf } from '../../../physics/models/theory.ts';
import { Title } from 'radix-ui/dialog';
import { useEffect, useState } from 'react';
import type { OfficialHead, OwnProblem } from '../../../../workers/importApi.ts';
import type { Importer } from '../../../../workers/importer.ts';
import type { Answers } from '../../../import/adopt.ts';
import type { OwnBound, OwnStyle } from '../../../own/ownBound.ts';
import type { OwnReason } from '../../../own/ownReason.ts';
import type { CandidateHead, Look } from '../../../own/preview.ts';
import { modelOf } from '../../../state/models.ts';
import { officialWords } from '../../../words/en/official.ts';
import { importing } from '../../../words/en/importing.ts';
import { ownDialogWords } from '../../../words/en/ownDialog.ts';
import { ownReasons } from '../../../words/en/ownReasons.ts';
import { say } from '../../page/messages.ts';
import { type Page, usePage } from '../../page/PageContext.tsx';
import { Problems } from './Chooser.tsx';
import { CurveDrawing } from './CurveDrawing.tsx';
import { askAs, closeDialog } from './dialog.ts';
import { DialectQuestions } from './DialectQuestions.tsx';
import type { ReadAgain } from './dialogState.ts';
import { LookQuestions } from './LookQuestions.tsx';
import { addOwn } from './ownActions.ts';
import { homeOf } from './ownHome.ts';
import { freshId } from './ownIds.ts';
import { ownState } from './ownState.ts';
import { TableHeadView, columnUses } from './TableHeadView.tsx';
import { TableQuestions } from './TableQuestions.tsx';
import { useLook } from './useLook.ts';

interface PreviewProps {
  readonly importer: Importer;
  readonly heads: readonly CandidateHead[];
  readonly problems: readonly OwnProblem[];
  readonly editing: OwnBound | null;
  readonly official: readonly OfficialHead[];
  readonly again?: ReadAgain | undefined;
}

/** Everything that was read, one table after the other. */
export function Preview({ importer, heads, problems, editing, official, again }: PreviewProps) {
  const home = homeOf(usePage());
  const fitting = official.filter(({ match }) => match.draft !== null).length;
  const [place, setPlace] = useState(0);
  const [added, setAdded] = useState<readonly number[]>([]);
  const next = (done: number) => {
    const now = [...added, done];
    const left = heads.findIndex((_, index) => !now.includes(index));
    setAdded(now);
    if (left < 0) closeDialog(home);
    else setPlace(left);
  };
  return (
    <>
      <Title>{editing === null ? ownDialogWords.look : ownDialogWords.changing}</Title>
      <Problems problems={problems} />
      {again !== undefined && <DialectQuestions again={again} />}
      {fitting > 0 && (
        <p>
          <button type="button" className="link" data-testid="as-official" onClick={() => askAs(home, true)}>
            {officialWords.asOfficial(fitting)}
          </button>
        </p>
      )}
      {heads.length > 1 && (
        <label className="own-field">
          <span>{ownDialogWords.table}</span>
          <select
            value={place}
            data-testid="own-table"
            onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
          >
            {heads.map(({ file, name }, index) => {
              const key = `${index}`;
              const table = ownDialogWords.tableOf(index + 1, heads.length, name, file);
              return (
                <option key={key} value={index}>
                  {added.includes(index) ? ownDialogWords.tableAdded(table) : table}
                </option>
              );
            })}
          </select>
        </label>
      )}
      <One
        key={place}
        importer={importer}
        head={heads[place]}
        place={place}
        editing={editing}
        onAdded={() => next(place)}
      />
    </>
  );
}

interface OneProps {
  readonly importer: Importer;
  readonly head: CandidateHead;
  readonly place: number;
  readonly editing: OwnBound | null;
  readonly onAdded: () => void;
}

function One({ importer, head, place, editing, onAdded }: OneProps) {
  const page = usePage();
  const [answers, setAnswers] = useState<Answers | null>(head.answers);
  const [name, setName] = useState(head.name || ownDialogWords.unnamed);
  const [reference, setReference] = useState(head.reference);
  const [style, setStyle] = useState<OwnStyle>(editing?.style ?? 'own');
  const [adding, setAdding] = useState(false);
  const [failure, setFailure] = useState<OwnReason | null>(null);
  const look = useLook(importer, place, answers, name, reference);
  const problem = failure ?? look?.problem ?? null;
  useOnThePlot(look);

  const add = async () => {
    setAdding(true);
    const id = editing?.id ?? freshId();
    const [tried, source] = await Promise.all([
      importer.api.look(place, answers, { id, name, reference }),
      importer.api.source(place, answers),
    ]);
    if (tried.drawn === null) {
      setFailure(tried.problem);
      setAdding(false);
      return;
    }
    const { drawn, pointCount, drawnPointCount } = tried;
    const order = editing?.order ?? Date.now();
    onAdded();
    const kept = addOwn(homeOf(page), {
      version: 1,
      id,
      order,
      name,
      reference,
      style,
      source,
      drawn,
      pointCount,
      drawnPointCount,
    });
    // After the step, which takes away what was said of the step before.
    sayAdded(page, name, tried);
    await kept;
  };

  return (
    <form
      className="own-preview"
      aria-label={ownDialogWords.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="own-questions">
        {answers !== null && head.head !== null && (
          <TableQuestions
            head={head.head}
            readings={head.readings}
            answers={answers}
            massUnitNamed={head.massUnitNamed}
            onChange={(change) => {
              setFailure(null);
              setAnswers({ ...answers, ...change });
            }}
          />
        )}
        <LookQuestions
          name={name}
          reference={reference}
          style={style}
          onName={setName}
          onReference={setReference}
          onStyle={setStyle}
        />
      </div>
      <div className="own-evidence">
        <CurveDrawing look={look} />
        {head.head !== null && answers !== null && (
          <TableHeadView head={head.head} use={columnUses(answers)} />
        )}
        {look !== null && look.suspicions.length > 0 && (
          <>
            <h3>{ownDialogWords.suspicions}</h3>
            <ul className="own-suspicions" data-testid="own-suspicions">
              {look.suspicions.map(importing.suspicion).map((sentence, index) => {
                const key = `${index} ${sentence}`;
                return <li key={key}>{sentence}</li>;
              })}
            </ul>
          </>
        )}
      </div>
      <div className="own-buttons">
        <p className={problem === null ? 'hint' : 'complaint'} role="status" data-testid="own-problem">
          {problem === null ? outcomeOf(look) : complaint(problem)}
        </p>
        <button
          type="submit"
          className="strong"
          disabled={adding || look === null || problem !== null}
          data-testid="own-add"
        >
          {editing === null ? ownDialogWords.add : ownDialogWords.keep}
        </button>
        <button
          type="button"
          className="plain"
          data-testid="own-cancel"
          onClick={() => closeDialog(homeOf(page))}
        >
          {ownDialogWords.cancel}
        </button>
      </div>
    </form>
  );
}

/** Draws what it would be on the planes as well, as long as the dialog asks about it. */
function useOnThePlot(look: Look | null): void {
  const { layers } = usePage();
  useEffect(() => {
    if (look === null || look.drawn === null) return undefined;
    const { drawn, lines } = look;
    layers.set(ownState, { preview: { drawn, lines } });
    return () => layers.set(ownState, { preview: null });
  }, [layers, look]);
}

/** What keeps it from being added; open questions stand beside their fields, and are counted here. */
const complaint = (problem: OwnReason): string =>
  problem.code === 'open-questions' ? ownDialogWords.open(problem.open.length) : ownReasons.reason(problem);

/** What becomes of limits on B, which may not be what was expected. */
function outcomeOf(look: Look | null): string | null {
  if (look?.drawn?.kind === 'recast') return ownDialogWords.willRecast;
  if (look?.drawn?.kind !== 'limit') return null;
  return ownDialogWords.willNotRecast(ownReasons.notRecast(look.drawn.reason));
}

/** Says that something was added, and where it is to be seen if not on this plot. */
function sayAdded({ bound, messages }: Page, name: string, { drawn }: Look): void {
  const { model } = bound.store.getState().choices;
  const sentence = () =>
    drawn?.kind === 'limit'
      ? ownDialogWords.addedToLimits(name)
      : drawn?.kind === 'contour' && planeOf(drawn.bound.model) !== planeOf(model)
        ? ownDialogWords.addedToModel(name, modelOf(drawn.bound.model).benchmark)
        : ownDialogWords.added(name);
  say(messages, { topic: 'own', kind: 'notice', sentence });
}
