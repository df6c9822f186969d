import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fieldWords } from '../../words/en/fields.ts';
import { optionId } from '../testIds.ts';
import './optionList.css';

/** One line of a list. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** One or more quieter lines below. */
  readonly detail?: ReactNode;
  /** What typing is compared with. */
  readonly searchText: string;
}

interface OptionListProps<T extends string> {
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  /** A field above the list narrows it. */
  readonly filter?: boolean;
  readonly onChoose: (value: T) => void;
}

const contains = (option: Option<string>, typed: string) =>
  option.searchText.toLowerCase().includes(typed.trim().toLowerCase());

/** A list box with one choice: arrows, Home and End move, Enter chooses, typing finds or, with a field, filters. */
export function OptionList<T extends string>({
  name,
  options,
  value,
  filter = false,
  onChoose,
}: OptionListProps<T>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<string>(value);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = filter ? options.filter((option) => contains(option, typed)) : options;
  const place = shown.findIndex((option) => option.value === active);
  const activeId = place < 0 ? undefined : `${id}-${active}`;

  useEffect(() => (filter ? field.current : list.current)?.focus(), [filter]);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const goTo = (index: number) => {
    const option = shown[Math.min(shown.length - 1, Math.max(0, index))];
    if (option !== undefined) setActive(option.value);
  };
  const optionAt = (target: EventTarget) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-value]') : null;
    return shown.find((option) => option.value === line?.dataset.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place < 0 ? shown.length - 1 : place - 1,
      ...(filter ? {} : { Home: 0, End: shown.length - 1 }),
    };
    if (event.key in steps) {
      event.preventDefault();
      goTo(steps[event.key]);
    } else if (event.key === 'Enter' || (event.key === ' ' && !filter)) {
      event.preventDefault();
      const chosen = shown[place] ?? (filter ? shown[0] : undefined);
      if (chosen !== undefined) onChoose(chosen.value);
    } else if (!filter && /^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey) {
      goTo(
        options.findIndex((option) => option.searchText.toLowerCase().startsWith(event.key.toLowerCase())),
      );
    }
  };

  return (
    <>
      {filter && (
        <input
          ref={field}
          className="filter"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={activeId}
          aria-label={fieldWords.filterOf(name)}
          placeholder={fieldWords.filter}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <div
        ref={list}
        id={id}
        className="options"
        role="listbox"
        aria-label={name}
        tabIndex={filter ? -1 : 0}
        aria-activedescendant={filter ? undefined : activeId}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const chosen = optionAt(event.target);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
        onPointerMove={(event) => setActive(optionAt(event.target)?.value ?? active)}
      >
        {shown.map((option) => (
          <div
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            data-active={option.value === active || undefined}
            data-value={option.value}
            data-testid={optionId(option.value)}
          >
            <span className="option-label">{option.label}</span>
            {option.detail !== undefined && <span className="option-detail">{option.detail}</span>}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="hint">{fieldWords.nothingFound(typed)}</p>}
    </>
  );
}
