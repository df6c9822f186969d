import { useId } from 'react';
import type { DraftFault } from '../../import/model/checkDraft.ts';
import {
  type DecayForm,
  decayForms,
  type DraftField,
  draftPower,
  type ModelDraft,
  overOf,
  productionFields,
} from '../../import/model/modelDraft.ts';
import { modelFormWords as words } from '../../words/en/modelForm.ts';
import { ownModelWords } from '../../words/en/ownModels.ts';
import { withRaisedSigns } from '../bounds/raised.ts';
import { Rich } from '../text/Rich.tsx';

interface ModelFieldsProps {
  readonly draft: ModelDraft;
  readonly fault: DraftFault | null;
  readonly onChange: (draft: ModelDraft) => void;
}

const placeholders: Readonly<Partial<Record<DraftField, string>>> = {
  particle: 'X',
  coupling: 'g',
  power: '2',
  masses: '0 to 354.1',
  couplings: '1e-6 to 1',
  B: '3e-3 * p_X / m_K',
  BK: 'BK_bc4',
  BKstar: 'BKstar_bc4',
  tau: 'hbar / (m * alpha)',
  ee: 'm > 2 * m_e ? 1 : 0',
};

const head = ['name', 'particle', 'coupling', 'unit', 'power', 'masses'] as const;
const rare = ['BK', 'BKstar', 'couplings', 'largest', 'kinks', 'source'] as const;

/** One text that is typed, with what is wrong in it below. */
function Field({ field, draft, fault, onChange }: ModelFieldsProps & { readonly field: DraftField }) {
  const id = useId();
  const isFormula =
    field === 'lines' ||
    ([...productionFields, ...Object.values(decayForms).flat()] as string[]).includes(field);
  const sentence = fault?.field === field ? ownModelWords.problem(inPlace(fault), fault.problem) : null;
  const given = {
    id,
    spellCheck: false,
    autoComplete: 'off',
    value: draft.texts[field] ?? '',
    placeholder: placeholders[field] ?? '',
    'data-testid': `model-${field}`,
    'data-formula': isFormula || undefined,
    'aria-invalid': sentence !== null,
    'aria-describedby': sentence === null ? undefined : `${id}-fault`,
  };
  const put = (text: string) => onChange({ ...draft, texts: { ...draft.texts, [field]: text } });
  return (
    <div className={isFormula ? 'model-field formula' : 'model-field'}>
      <label htmlFor={id}>
        <span>
          <Rich text={withRaisedSigns(words.field[field])} />
        </span>
        {isFormula && field !== 'lines' && <code> {`${field}${overOf(draft, field)} =`}</code>}
      </label>
      {field === 'lines' ? (
        <textarea
          {...given}
          rows={2}
          placeholder={words.linesHint}
          onChange={({ currentTarget }) => put(currentTarget.value)}
        />
      ) : (
        <input {...given} onChange={({ currentTarget }) => put(currentTarget.value)} />
      )}
      {sentence !== null && (
        <p id={`${id}-fault`} className="complaint" data-testid="model-fault">
          {sentence}
        </p>
      )}
    </div>
  );
}

/** What faults call the place that they are about: nothing in a field, the model where it lacks something. */
const inPlace = ({ problem }: Extract<DraftFault, { readonly field: DraftField }>): string =>
  'line' in problem ? '' : words.title;

/** Keys and formulas of a model, a field each. */
export function ModelFields(props: ModelFieldsProps) {
  const { draft, fault, onChange } = props;
  const id = useId();
  const isRareOpen =
    rare.some((field) => (draft.texts[field] ?? '') !== '') || rare.some((field) => field === fault?.field);
  return (
    <>
      {head.map((field) => (
        <Field key={field} field={field} {...props} />
      ))}
      <div className="model-field">
        <label htmlFor={`${id}-given`}>{words.given}</label>
        <select
          id={`${id}-given`}
          value={draft.perPower ? 'power' : 'value'}
          data-testid="model-given"
          onChange={({ currentTarget }) => onChange({ ...draft, perPower: currentTarget.value === 'power' })}
        >
          <option value="power">{words.perPower(draftPower(draft))}</option>
          <option value="value">{words.withCoupling}</option>
        </select>
      </div>
      <Field field="B" {...props} />
      <div className="model-field">
        <label htmlFor={`${id}-decays`}>{words.decays}</label>
        <select
          id={`${id}-decays`}
          value={draft.decays}
          data-testid="model-decays"
          onChange={({ currentTarget }) => onChange({ ...draft, decays: currentTarget.value as DecayForm })}
        >
          {Object.entries(words.decayForm).map(([form, name]) => (
            <option key={form} value={form}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {decayForms[draft.decays].map((field) => (
        <Field key={field} field={field} {...props} />
      ))}
      <Field field="lines" {...props} />
      <details open={isRareOpen}>
        <summary>{words.more}</summary>
        {rare.map((field) => (
          <Field key={field} field={field} {...props} />
        ))}
      </details>
    </>
  );
}
