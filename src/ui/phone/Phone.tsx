import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { setModel } from '../../state/changes.ts';
import { modelOf } from '../../state/models.ts';
import { OptionList } from '../controls/OptionList.tsx';
import { Explore } from '../explore/Explore.tsx';
import { PanelTabs } from '../explore/PanelTabs.tsx';
import { AssumeIcon, LayersIcon, ModelIcon, SaveIcon } from '../header/icons.tsx';
import { Layers } from '../list/Layers.tsx';
import { Messages } from '../messages/Messages.tsx';
import { useChange, useChoices, usePage, useStatedChoices } from '../page/PageContext.tsx';
import { Readout } from '../readout/Readout.tsx';
import { copyLink } from '../save/copyLink.ts';
import { modelOptions } from '../sentence/controls.tsx';
import { article, shortSentence } from '../sentence/parts.ts';
import { Sentence, Supposition } from '../sentence/Sentence.tsx';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { Sheet, type Stop } from './Sheet.tsx';
import './phone.css';

const SaveContents = lazy(() =>
  import('../save/SaveContents.tsx').then((save) => ({ default: save.SaveContents })),
);

const tabs = [
  { id: 'model', name: 'Model', icon: ModelIcon },
  { id: 'assume', name: 'Assume', icon: AssumeIcon },
  { id: 'layers', name: 'Layers', icon: LayersIcon },
  { id: 'save', name: 'Save', icon: SaveIcon },
] as const;

/** In windows lower than this, px, the sheet opens small so that the plot can be seen. */
const shortWindow = 700;

type Tab = (typeof tabs)[number]['id'];

/** The page on a phone: the figure, a sheet with the readout, a bar that swaps the sheet's content. */
export function Phone() {
  const [stop, setStop] = useState<Stop>(() => (window.innerHeight < shortWindow ? 'peek' : 'half'));
  const [tab, setTab] = useState<Tab | null>(null);
  const open = (chosen: Tab) => {
    const closing = chosen === tab;
    setTab(closing ? null : chosen);
    setStop(!closing && chosen === 'model' ? 'full' : 'half');
  };
  return (
    <>
      <ShortSentence onOpen={() => open('assume')} />
      <Messages />
      <Explore />
      <Sheet stop={stop} onStop={setStop} label={tab === null ? 'Numbers at the crosshair' : nameOf(tab)}>
        {tab === null && <Readout />}
        {tab === 'model' && <ModelList onChosen={() => open('model')} />}
        {tab === 'assume' && (
          <>
            <Sentence />
            <Supposition />
          </>
        )}
        {tab === 'layers' && (
          <>
            <PanelTabs />
            <Layers />
          </>
        )}
        {tab === 'save' && <Exits />}
      </Sheet>
      <nav className="tab-bar" aria-label="Panels" data-testid={testIds.tabBar}>
        {tabs.map(({ id, name, icon: Icon }) => (
          <button
            key={id}
            type="button"
            aria-pressed={tab === id}
            data-testid={`tab-${id}`}
            onClick={() => open(id)}
          >
            <Icon />
            {name}
          </button>
        ))}
      </nav>
    </>
  );
}

/** Height of a sentence of two lines, px; the figure gives way to a longer one, so that its axis stays above the sheet. */
const usualSentencePx = 58;

const nameOf = (tab: Tab) => tabs.find(({ id }) => id === tab)?.name ?? '';

function ShortSentence({ onOpen }: { readonly onOpen: () => void }) {
  const stated = useStatedChoices();
  const [first, second] = shortSentence(stated);
  const element = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const more = Math.max(0, (element.current?.offsetHeight ?? 0) - usualSentencePx);
    document.documentElement.style.setProperty('--longer-sentence', `${more}px`);
  });
  return (
    <button
      ref={element}
      type="button"
      className="short-sentence"
      data-testid="short-sentence"
      onClick={onOpen}
    >
      {[first, second].map((line, row) => {
        const key = `line-${row}`;
        return (
          <span key={key} className="short-line">
            {row === 0 ? `NA62 on ${article(modelOf(stated.model).name)} ` : ''}
            {line.map((piece, index) => {
              const place = `${index}`;
              return (
                <span key={place}>
                  {index > 0 && ', '}
                  <u>
                    <Rich text={piece} />
                  </u>
                </span>
              );
            })}
            {row === 0 ? ';' : ''}
          </span>
        );
      })}
    </button>
  );
}

function ModelList({ onChosen }: { readonly onChosen: () => void }) {
  const { commit } = useChange();
  const model = useChoices((choices) => choices.model);
  return (
    <OptionList
      name="Model"
      options={modelOptions}
      value={model}
      filter={false}
      onChoose={(chosen) => {
        commit(setModel(chosen));
        onChosen();
      }}
    />
  );
}

function Exits() {
  const page = usePage();
  return (
    <>
      <div className="exits">
        <button
          type="button"
          data-testid="copy-link-sheet"
          onClick={() => {
            void copyLink(page).then((announcement) => page.view.setState({ announcement }));
          }}
        >
          Copy link
        </button>
      </div>
      <Suspense fallback={null}>
        <SaveContents />
      </Suspense>
    </>
  );
}
