import type { PointAnswer } from '../../engine/answer.ts';
import { type Outlook, type Standing, standingsOf } from '../../engine/verdict.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { formatLength, formatQuantity } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { modelOf } from '../../state/models.ts';
import { explanationWords } from '../../words/en/explanations.ts';
import { readoutWords } from '../../words/en/readout.ts';
import { Explained, type Explanation } from '../controls/Explained.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { fieldId } from '../testIds.ts';
import { Term } from '../glossary/Term.tsx';
import { lifetimeText } from '../text/lifetimes.ts';
import { lineText } from '../text/lineText.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { spokenQuantity } from '../text/spoken.ts';
import { particleSymbol, productionSymbol } from '../text/symbols.ts';
import * as explain from './explain.ts';
import { limitText, shareText } from './SearchNumbers.tsx';
import { useOutlook } from './useOutlook.ts';
import './numbers.css';

interface Quantity {
  readonly field: string;
  /** Short enough to share a row where there is room for two. */
  readonly short?: boolean;
  readonly name: RichText;
  readonly value: RichText;
  readonly explain: () => Explanation;
}

const products = ['ee', 'mumu', 'gammagamma', 'invisible'] as const;

const unknown = (): Explanation => ({
  lines: [rich(explanationWords.unknown)],
  source: null,
});

function percentText(fraction: number): RichText {
  if (Number.isNaN(fraction)) return rich(readoutWords.notKnown);
  return joined(formatQuantity(fraction * 100), ' %');
}

/** A lifetime in the words of the readout. */
const timeText = (seconds: number): RichText => joined(...readoutWords.time(lifetimeText(seconds), seconds));

const productNames: Readonly<Record<Signature, string>> = {
  invisible: '',
  mumu: 'μ^+μ^−',
  ee: 'e^+e^−',
  gammagamma: 'γγ',
};

/** B × B(X → products), which a search limits that sees the decays of X. */
const productName = (model: BenchmarkModel, signature: Signature): RichText =>
  joined('B × B(', particleSymbol(model), ` → ${productNames[signature]})`);

/** A search that sees the decays of X limits a product; what is predicted of it is above. */
function limitRows(point: PointAnswer, standing: Standing | undefined): Quantity[] {
  const name = readoutWords.limit;
  const strongest = point.searches.find(({ search }) => search === standing?.search);
  if (standing === undefined || strongest === undefined)
    return [{ field: 'limit', name: rich(name), value: rich(readoutWords.none), explain: unknown }];
  const model = modelOf(point.model);
  const { curve } = standing;
  const limit: Quantity = {
    field: 'limit',
    name:
      strongest.signature === 'invisible'
        ? rich(name)
        : joined(...readoutWords.limitOn(productName(model, strongest.signature))),
    value: limitText(strongest.branchingRatioLimit[curve]),
    explain: () => explain.explainLimit(point, strongest, curve),
  };
  if (strongest.signature === 'invisible') return [limit];
  const { signature } = strongest;
  const product: Quantity = {
    field: 'product',
    name: joined(...readoutWords.predicted(productName(model, signature))),
    value: shareText(point.branchingRatio * point.decayFractions[signature]),
    explain: () => explain.explainProduct(point, signature),
  };
  return [product, limit];
}

/** A number, or words in its place. */
const orWords = (value: number, format: (value: number) => RichText, infinite: string): RichText =>
  Number.isNaN(value)
    ? rich(readoutWords.notKnown)
    : value === Number.POSITIVE_INFINITY
      ? rich(infinite)
      : format(value);

function quantitiesOf(point: PointAnswer, outlook: Outlook, fixed: boolean): readonly Quantity[] {
  const model = modelOf(point.model);
  const [strongest] = standingsOf(point.searches, outlook);
  const invisible = point.invisibleFraction === 1;
  const alive = invisible ? readoutWords.escapesAnyway : readoutWords.stable;
  const known = Number.isFinite(point.lifetimeS);
  const open = products.filter((product) => point.decayFractions[product] > 0);
  const shown = open.length > 0 ? open : products.slice(0, 1);
  const anyLength = invisible && !known ? rich(readoutWords.anyLength) : null;
  return [
    {
      field: 'lifetime',
      short: true,
      name: rich(readoutWords.lifetime),
      value: invisible && !known ? rich(alive) : orWords(point.lifetimeS, timeText, alive),
      explain: known ? () => explain.explainLifetime(point, fixed) : unknown,
    },
    {
      field: 'proper-length',
      short: true,
      name: rich(readoutWords.properLength),
      value: anyLength ?? orWords(point.properDecayLengthM, formatLength, '∞'),
      explain: known ? () => explain.explainProperLength(point) : unknown,
    },
    {
      field: 'lab-length',
      name: rich(readoutWords.labLength(point.labMomentumGeV)),
      value: anyLength ?? orWords(point.labDecayLengthM, formatLength, '∞'),
      explain: known ? () => explain.explainLabLength(point) : unknown,
    },
    {
      field: 'branching-ratio',
      name: joined(...readoutWords.predicted(productionSymbol(model))),
      value: shareText(point.branchingRatio),
      explain: () => explain.explainBranchingRatio(point),
    },
    ...limitRows(point, strongest),
    ...shown.map((product) => ({
      field: `decay-${product}`,
      name: rich(readoutWords.decays[product]),
      value: percentText(point.decayFractions[product]),
      explain: () => explain.explainDecay(point),
    })),
  ];
}

/** Letters of name and value for which half a row has room. */
const halfRow = 22;

const fits = (name: RichText, value: RichText): boolean => lineText(joined(name, value)).length <= halfRow;

/** The rows of numbers under the dot plot; rows stay, with words where there is no number. */
export function Quantities({ point }: { readonly point: PointAnswer }) {
  const outlook = useOutlook(point);
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const [share] = fixed ? [] : explain.invisibleShare(point);
  return (
    <>
      <dl className="numbers quantities">
        {quantitiesOf(point, outlook, fixed).map(({ field, short, name, value, explain }) => (
          <div key={field} className={short === true && fits(name, value) ? 'short' : undefined}>
            <dt>
              <Term id={field} text={name} />
            </dt>
            <dd>
              <Explained explain={explain} testId={fieldId(field)} spoken={spokenQuantity(name, value)}>
                <Rich text={value} />
              </Explained>
            </dd>
          </div>
        ))}
      </dl>
      {share !== undefined && (
        <p className="invisible-share" data-testid="invisible-share">
          <Rich text={share} />
        </p>
      )}
    </>
  );
}
