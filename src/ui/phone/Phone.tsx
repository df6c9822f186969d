import { familyOf } from '../../state/models.ts';
import { useEffect, useState } from 'react';
import { set } from '../../state/changes.ts';
import { commit } from '../../state/store.ts';
import { headerWords } from '../../words/en/header.ts';
import { lateParts } from '../../words/en/lateParts.ts';
import { phoneWords } from '../../words/en/phone.ts';
import { OptionList } from '../controls/OptionList.tsx';
import { Explore } from '../explore/Explore.tsx';
import { PanelTabs } from '../explore/PanelTabs.tsx';
import { GlossaryLink } from '../glossary/GlossaryLink.tsx';
import { AssumeIcon, LayersIcon, ModelIcon, SaveIcon } from './icons.tsx';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { Waiting } from '../late/Waiting.tsx';
import { Layers } from '../list/Layers.tsx';
import { Messages } from '../messages/Messages.tsx';
import { useChange, useChoices, useLayerState, usePage } from '../page/PageContext.tsx';
import { openOwnModel } from '../ownModel/openOwnModel.ts';
import { ownModelState } from '../ownModel/ownModelState.ts';
import { PlainSwitch } from '../readout/PlainSwitch.tsx';
import { Readout } from '../readout/Readout.tsx';
import { copyLink } from '../save/copyLink.ts';
import { modelOptions, ownModel, ownModelOptions, setModelOrOwn } from '../sentence/modelOptions.tsx';
import { Sentence, Supposition } from '../sentence/Sentence.tsx';
import { testIds } from '../testIds.ts';
import { Sheet, type Stop } from './Sheet.tsx';
import { ShortSentence } from './ShortSentence.tsx';
import './phone.css';

const SaveContents = lateComponent(
  () => import('../save/SaveContents.tsx').then((all) => all.SaveContents),
  () => lateParts.saveDialog,
);

const tabs = [
  { id: 'model', icon: ModelIcon },
  { id: 'assume', icon: AssumeIcon },
  { id: 'layers', icon: LayersIcon },
  { id: 'save', icon: SaveIcon },
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
  const { picture } = usePage();
  // A finger finds the handle before it has touched anything.
  useEffect(() => picture.plane('main')?.showHandle(true), [picture]);
  return (
    <>
      <ShortSentence onOpen={() => open('assume')} />
      <Messages />
      <Explore />
      <Sheet stop={stop} onStop={setStop} label={tab === null ? phoneWords.numbers : phoneWords.tabs[tab]}>
        {tab === null && <Readout />}
        {tab === 'model' && <ModelList onChosen={() => open('model')} />}
        {tab === 'assume' && (
          <>
            <Sentence />
            <Supposition />
            <p className="word-tools">
              <PlainSwitch />
              <GlossaryLink />
            </p>
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
      <nav className="tab-bar" aria-label={phoneWords.panels} data-testid={testIds.tabBar}>
        {tabs.map(({ id, icon: Icon }) => (
          <button
            key={id}
            type="button"
            aria-pressed={tab === id}
            data-testid={`tab-${id}`}
            onClick={() => open(id)}
          >
            <Icon />
            {phoneWords.tabs[id]}
          </button>
        ))}
      </nav>
    </>
  );
}

function ModelList({ onChosen }: { readonly onChosen: () => void }) {
  const { commit } = useChange();
  const page = usePage();
  const model = useChoices((choices) => choices.model);
  const { kept } = useLayerState(ownModelState);
  return (
    <OptionList
      name={phoneWords.models}
      options={[...modelOptions(), ...ownModelOptions(model, kept)]}
      value={familyOf(model)}
      onChoose={(chosen) => {
        if (chosen === ownModel) openOwnModel(page);
        else commit(setModelOrOwn(chosen, kept));
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
          {phoneWords.copyLink}
        </button>
        <button
          type="button"
          data-testid="tour-sheet"
          onClick={() => commit(page.bound.store, set({ tour: 1 }))}
        >
          {headerWords.tour}
        </button>
        <button
          type="button"
          data-testid="figures-sheet"
          onClick={() => commit(page.bound.store, set({ view: 'gallery' }))}
        >
          {headerWords.figures}
        </button>
      </div>
      <Place subject={() => lateParts.saveDialog} waiting={<Waiting />}>
        <SaveContents />
      </Place>
    </>
  );
}
