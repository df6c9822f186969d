import { totalLifetime } from '../../physics/totalLifetime.ts';
import type { RichText } from '../../plot/scene.ts';
import { modelOf } from '../../state/models.ts';
import { glossaryWords } from '../../words/en/glossaryWords.ts';
import { termWords } from '../../words/en/glossary/index.ts';
import { Opener } from '../controls/Opener.tsx';
import { EntryList } from '../glossary/EntryList.tsx';
import { symbolsIn } from '../glossary/find.ts';
import { useChoices, useView } from '../page/PageContext.tsx';
import { lifetimeSymbol, productionSymbol } from '../text/symbols.ts';
import { contentOf } from './contents.ts';
import { showsCouplings } from './inView.ts';
import './axisSymbols.css';

/** Over the titles of axes whose limits cannot be typed: a press says what their symbols mean. */
export function AxisSymbols() {
  const phone = useView(({ arrangement }) => arrangement === 'phone');
  const couplings = useChoices((choices) => showsCouplings(choices, 'main'));
  const model = useChoices((choices) => modelOf(choices.model));
  const hasLifetime = useChoices(({ crosshair, invisibleFraction }) =>
    Number.isFinite(totalLifetime(model.lifetimeTimesCoupling2S(crosshair.massMeV), invisibleFraction)),
  );
  const limits = useChoices((choices) => contentOf(choices, 'main') === 'limit');
  if (limits) return null;
  if (!couplings) return <AxisSymbol axis="share" text={productionSymbol(model)} />;
  return hasLifetime && !phone ? <AxisSymbol axis="lifetime" text={lifetimeSymbol(model)} /> : null;
}

function AxisSymbol({ axis, text }: { readonly axis: string; readonly text: RichText }) {
  const found = symbolsIn(text);
  const name = termWords(found[0].id).name;
  return (
    <div className={`axis-title ${axis}`}>
      <Opener
        className="axis-button"
        buttonLabel={glossaryWords.explain(name)}
        testId={`${axis}-axis`}
        label={name}
        popupClass="axis-limits entries"
        content={(close) => <EntryList found={found} onLeave={close} />}
      />
    </div>
  );
}
