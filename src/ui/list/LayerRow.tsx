import type { ReactNode } from 'react';
import type { RichText } from '../../plot/scene.ts';
import { Lines } from '../controls/Lines.tsx';
import { PopupBeside } from '../controls/PopupBeside.tsx';
import { useExplanation } from '../controls/useExplanation.ts';
import { usePage, useView } from '../page/PageContext.tsx';
import { layerId } from '../testIds.ts';
import { Check } from './Check.tsx';
import '../controls/explained.css';

interface LayerRowProps {
  /** Of the layer, unique among all. */
  readonly id: string;
  /** Whether it is on the plot; null for one that cannot be. */
  readonly shown: boolean | null;
  /** Switches it. */
  readonly onToggle: () => void;
  /** The layer that stays while the row is pointed at and the others fade; null where none does. */
  readonly highlights: string | null;
  readonly className?: string;
  readonly title?: string | undefined;
  readonly swatch: ReactNode;
  /** Its name, with what is to be said of it in a few words. */
  readonly children: ReactNode;
  /** What the row does for an explanation beside it. */
  readonly anchor?: Partial<ReturnType<typeof useExplanation>['anchor']>;
}

interface ExplainedRowProps extends Omit<LayerRowProps, 'anchor'> {
  /** What a reader must know about it, the most important line first; asked only while it is shown. */
  readonly facts: () => readonly RichText[];
}

/** A row with what a reader must know beside it, when it is pointed at or focused; on a phone when it is touched. */
export function ExplainedLayerRow({ facts, ...row }: ExplainedRowProps) {
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const { show, anchor, popup } = useExplanation(row.id);
  const onToggle = () => {
    row.onToggle();
    // One that cannot be switched is touched for what is said about it.
    if (phone || row.shown === null) show();
  };
  return (
    <>
      <LayerRow {...row} onToggle={onToggle} anchor={anchor} />
      <PopupBeside
        className="explanation layer-facts"
        side="left"
        align="center"
        sideOffset={8}
        content={() => <Facts lines={facts()} />}
        {...popup}
      />
    </>
  );
}

function Facts({ lines: [first, ...others] }: { readonly lines: readonly RichText[] }) {
  return (
    <>
      <Lines lines={first === undefined ? [] : [first]} />
      <Lines lines={others} className="source" />
    </>
  );
}

/** A row in the list of layers: it switches its layer, and pointing at it leaves that alone on the plot. */
export function LayerRow({
  id,
  shown,
  onToggle,
  highlights,
  className = '',
  title,
  swatch,
  children,
  anchor = {},
}: LayerRowProps) {
  const { view } = usePage();
  const highlight = (highlighted: string | null) => {
    if (highlights !== null) view.setState({ highlighted });
  };
  return (
    <button
      ref={anchor.ref}
      type="button"
      className={`layer ${className}`}
      title={title}
      aria-pressed={shown ?? undefined}
      aria-disabled={shown === null}
      aria-describedby={anchor['aria-describedby']}
      data-testid={layerId(id)}
      onClick={onToggle}
      onPointerEnter={(event) => {
        highlight(highlights);
        anchor.onPointerEnter?.(event);
      }}
      onPointerLeave={(event) => {
        highlight(null);
        anchor.onPointerLeave?.(event);
      }}
      onFocus={(event) => {
        highlight(highlights);
        anchor.onFocus?.(event);
      }}
      onBlur={() => {
        highlight(null);
        anchor.onBlur?.();
      }}
    >
      {swatch}
      {children}
      <Check shown={shown === true} />
    </button>
  );
}
