import { Title } from 'radix-ui/dialog';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { fileStem } from '../../data/text.ts';
import type { DraftFault } from '../../import/model/checkDraft.ts';
import { rememberModel } from '../../import/model/ownFamily.ts';
import type { ModelFile } from '../../import/model/modelFile.ts';
import { modelExamples } from '../../own/modelExamples.ts';
import { setOwnModel } from '../../state/ownModelChanges.ts';
import { longestLink, writePermalink } from '../../state/permalink.ts';
import { cancelPreview, commit, preview } from '../../state/store.ts';
import { importing } from '../../words/en/importing.ts';
import { modelFormWords as words } from '../../words/en/modelForm.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { bringAlways, broughtNow } from '../page/bring.ts';
import { useLayerState, usePage } from '../page/PageContext.tsx';
import { download } from '../save/download.ts';
import { ModelFields } from './ModelFields.tsx';
import { NameList } from './NameList.tsx';
import { ownModelState } from './ownModelState.ts';
import { checkTyped, isBlank, textOf, type TypedModel, typedFrom } from './typedModel.ts';
import { useNames } from './useNames.ts';
import './ownModel.css';

interface ModelDialogProps {
  /** Keeps the model that is shown, as part of the step that shows it. */
  readonly onShown: (model: ModelFile) => void;
  /** Forgets what was only looked at. */
  readonly onLeft: () => void;
}

/** Puts a model of one's own in the place of the chosen one, live behind the form while it is typed. */
export function ModelDialog({ onShown, onLeft }: ModelDialogProps) {
  const { bound, layers } = usePage();
  const { opened, file, readText } = useLayerState(ownModelState);
  const [typed, setTyped] = useState(() => typedFrom(opened ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const checked = useChecked(typed, file);
  const form = useRef<HTMLFormElement>(null);
  const insert = useNames(form);
  const close = () => layers.set(ownModelState, { opened: null, file: '' });
  const leave = () => {
    close();
    cancelPreview(bound.store);
    onLeft();
  };
  const startFrom = async (name: string) => {
    setProblem(null);
    try {
      if (name === '') setTyped(typedFrom(''));
      else if (readText !== null) setTyped(typedFrom(await readText(`data/examples/models/${name}`)));
    } catch {
      setProblem(words.exampleMissing);
    }
  };
  const fault = checked.ok || isBlank(typed) ? null : checked.fault;
  return (
    <Dialog className="model-dialog" testId="model-dialog" stays clear onClose={leave}>
      <Title>{words.title}</Title>
      {file !== '' && <p className="hint">{words.from(file)}</p>}
      <Start typed={typed} onStart={(name) => void startFrom(name)} onTyped={setTyped} />
      {problem !== null && <p className="complaint">{problem}</p>}
      <form
        ref={form}
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
          const now = checkTyped(typed, file);
          if (!now.ok) return;
          const id = rememberModel(now.model);
          close();
          commit(bound.store, setOwnModel(id));
          onShown({ file: file || now.model.name, text: textOf(typed) });
        }}
      >
        <div className="model-fields">
          {typed.as === 'fields' ? (
            <ModelFields
              draft={typed.draft}
              fault={fault}
              onChange={(draft) => setTyped({ as: 'fields', draft })}
            />
          ) : (
            <textarea
              rows={18}
              spellCheck={false}
              aria-label={words.text}
              value={typed.text}
              data-testid="model-text"
              data-formula
              onChange={({ currentTarget }) => setTyped({ as: 'text', text: currentTarget.value })}
            />
          )}
        </div>
        <NameList typed={typed} onName={insert} />
        <div className="own-buttons">
          <Standing checked={checked.ok} fault={fault} blank={isBlank(typed)} />
          <button type="submit" className="strong" disabled={!checked.ok} data-testid="model-show">
            {words.show}
          </button>
          <button
            type="button"
            className="plain"
            disabled={!checked.ok}
            data-testid="model-save"
            onClick={() =>
              download(
                textOf(typed),
                `${fileStem(checked.ok ? checked.model.name : words.unnamed)}.txt`,
                'text/plain',
              )
            }
          >
            {words.saveText}
          </button>
          <button type="button" className="plain" data-testid="model-cancel" onClick={leave}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** What is typed as a model, or what is wrong; the newest model is shown on the page as long as nothing newer can be read. */
function useChecked(typed: TypedModel, file: string) {
  const { bound, layers } = usePage();
  const settled = useDeferredValue(typed);
  const checked = useMemo(() => checkTyped(settled, file), [settled, file]);
  useEffect(() => {
    if (!checked.ok) return;
    const { model } = checked;
    const id = rememberModel(model);
    // Workers are given what the identifier does not say.
    if (model.rates.kind === 'table') {
      const { userModels = [] } = broughtNow(layers);
      bringAlways(layers, {
        userModels: [...userModels, { file: file || model.name, text: textOf(settled) }],
      });
    }
    preview(bound.store, setOwnModel(id));
  }, [bound, layers, checked, settled, file]);
  return checked;
}

interface StartProps {
  readonly typed: TypedModel;
  readonly onStart: (file: string) => void;
  readonly onTyped: (typed: TypedModel) => void;
}

/** Examples to begin with, and the way between fields and text. */
function Start({ typed, onStart, onTyped }: StartProps) {
  const id = useId();
  const other = typed.as === 'fields' ? null : typedFrom(typed.text);
  return (
    <div className="model-start">
      <label htmlFor={id}>{words.start}</label>
      <select
        id={id}
        value="none"
        data-testid="model-start"
        onChange={({ currentTarget }) => onStart(currentTarget.value)}
      >
        <option value="none" disabled hidden>
          …
        </option>
        <option value="">{words.blank}</option>
        {modelExamples.map(({ file, name }) => (
          <option key={file} value={file}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="link"
        disabled={other?.as === 'text'}
        title={other?.as === 'text' ? words.notFields : undefined}
        data-testid="model-as"
        onClick={() => onTyped(other ?? { as: 'text', text: textOf(typed) })}
      >
        {typed.as === 'fields' ? words.asText : words.asFields}
      </button>
    </div>
  );
}

interface StandingProps {
  readonly checked: boolean;
  readonly fault: DraftFault | null;
  readonly blank: boolean;
}

/** How what is typed stands: drawn, or what is wrong where no field can say it. */
function Standing({ checked, fault, blank }: StandingProps) {
  const { bound } = usePage();
  const elsewhere = fault !== null && fault.field === null ? importing.reason(fault.reason) : null;
  const isTooLong = checked && writePermalink(bound.store.getState().choices).length > longestLink;
  const sentence = isTooLong
    ? words.longerThanLinks
    : checked
      ? words.drawn
      : blank
        ? ''
        : (elsewhere ?? words.lastDrawn);
  return (
    <p className={elsewhere === null ? 'hint' : 'complaint'} role="status" data-testid="model-standing">
      {sentence}
    </p>
  );
}
