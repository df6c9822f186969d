import { couplingDefinition, modelTexts } from '../../words/en/modelTexts.ts';
import { methodDescribed } from '../../words/en/methods.ts';
import type { NeighbourWindow, PointAnswer, SearchPoint } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import { equationsOf } from '../../physics/equations/index.ts';
import type { ModelId } from '../../physics/models/model.ts';
import { formatLength, formatQuantity, formatScientific } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { explanationWords } from '../../words/en/explanations.ts';
import type { Explanation } from '../controls/Explained.tsx';
import { percent, statisticWords } from '../sentence/parts.ts';
import { searchSources } from '../searches/searchSources.ts';
import { methodEntry } from '../../statistics/methods.ts';
import { placeInPaper } from '../sources/papers.ts';
import { lifetimeText } from '../text/lifetimes.ts';
import { joined, rich } from '../text/markup.ts';
import { couplingSymbol, lifetimeSymbol, massSymbol, productionSymbol } from '../text/symbols.ts';

const n = (value: number): RichText => formatQuantity(value);

/** Source of the first equation of a model whose TeX begins so. */
function sourceOf(model: ModelId, start: string): string | null {
  const source = equationsOf(model).find(({ tex }) => tex.startsWith(start))?.source ?? null;
  if (source === null) return null;
  return typeof source === 'string' ? (modelTexts.sources[source] ?? source) : placeInPaper(...source);
}

/** Amplitude coupling, as the formulas use it. */
const amplitude = (point: PointAnswer) => joined('*g*^2 = ', formatScientific(point.amplitudeCoupling ** 2));

/** What a coupling in a convention means. */
export function explainCoupling(point: PointAnswer, conventionId: string): Explanation {
  const convention = conventionOf(modelOf(point.model), conventionId);
  return {
    lines: [
      joined(couplingSymbol(convention), ' = ', n(point.couplings[conventionId])),
      [{ text: couplingDefinition(convention) }],
    ],
    source: null,
  };
}

/**
 * What a share of invisible decays does to the lifetime: they open more ways to decay, so that the particle lives shorter.
 * @returns lines, none where all decays are visible or none are
 */
export function invisibleShare({ invisibleFraction: x }: Pick<PointAnswer, 'invisibleFraction'>): RichText[] {
  if (x === 0 || x === 1) return [];
  return [rich(explanationWords.invisibleShare(percent(x), percent(1 - x)))];
}

/** τ = (τ·g²)/g², and what an invisible share does to it. */
export function explainLifetime(point: PointAnswer, fixed: boolean): Explanation {
  const model = modelOf(point.model);
  if (fixed) {
    const lines = [rich(explanationWords.chosenLifetime)];
    return { lines, source: null };
  }
  const product = point.lifetimeS * point.amplitudeCoupling ** 2;
  const share = point.invisibleFraction;
  return {
    lines: [
      joined(
        lifetimeSymbol(model),
        share > 0 ? ' = ħ/Γ = (1 − *x*) ħ/Γ_{vis} = (*τg*^2)/*g*^2' : ' = ħ/Γ = (*τg*^2)/*g*^2',
      ),
      joined(
        '= ',
        formatScientific(product),
        ' s / ',
        formatScientific(point.amplitudeCoupling ** 2),
        ' = ',
        lifetimeText(point.lifetimeS),
      ),
      ...invisibleShare(point),
    ],
    source: sourceOf(model.id, '\\tau'),
  };
}

/** cτ. */
export function explainProperLength(point: PointAnswer): Explanation {
  return {
    lines: [
      joined(
        '*cτ* = 2.998 × 10^8 m/s × ',
        lifetimeText(point.lifetimeS),
        ' = ',
        formatLength(point.properDecayLengthM),
      ),
    ],
    source: null,
  };
}

/** γβcτ at the quoted momentum. */
export function explainLabLength(point: PointAnswer): Explanation {
  const model = modelOf(point.model);
  return {
    lines: [
      joined('*γβcτ* = (*p*/', massSymbol(model), ') *cτ*'),
      joined(
        `= ${point.labMomentumGeV} GeV / ${(point.massMeV / 1000).toPrecision(4)} GeV × `,
        formatLength(point.properDecayLengthM),
        ' = ',
        formatLength(point.labDecayLengthM),
      ),
    ],
    source: null,
  };
}

/** B = (B/g²)·g². */
export function explainBranchingRatio(point: PointAnswer): Explanation {
  const model = modelOf(point.model);
  const perCoupling2 = point.branchingRatio / point.amplitudeCoupling ** 2;
  return {
    lines: [
      joined(productionSymbol(model), ' = (B/*g*^2) *g*^2, ', amplitude(point)),
      joined(
        '= ',
        formatScientific(perCoupling2),
        ' × ',
        formatScientific(point.amplitudeCoupling ** 2),
        ' = ',
        n(point.branchingRatio),
      ),
    ],
    source: sourceOf(model.id, '\\mathcal{B}'),
  };
}

/** The decay fractions of X, the invisible share included. */
export function explainDecay(point: PointAnswer): Explanation {
  const visible = 1 - point.invisibleFraction;
  return {
    lines: [
      rich(explanationWords.decayFraction(percent(point.invisibleFraction))),
      rich(explanationWords.visibleShare(percent(visible))),
    ],
    source: sourceOf(point.model, '\\Gamma') ?? sourceOf(point.model, '\\tau'),
  };
}

/** B × B(X → products), as a search for decays limits it. */
export function explainProduct(point: PointAnswer, signature: Exclude<Signature, 'invisible'>): Explanation {
  const fraction = point.decayFractions[signature];
  return {
    lines: [
      rich(explanationWords.product),
      joined('= ', n(point.branchingRatio), ' × ', n(fraction), ' = ', n(point.branchingRatio * fraction)),
    ],
    source: null,
  };
}

/** One window, or one row of a published table, as its limit on B comes about. */
function neighbourLine(window: NeighbourWindow, acceptanceRatio: number, curve: CurveName): RichText {
  const limit = window.branchingRatioLimit[curve];
  const made = Number.isNaN(window.singleEventSensitivity)
    ? n(limit * acceptanceRatio)
    : joined(n(window.signalLimit[curve]), ' × ', n(window.singleEventSensitivity));
  return joined(`${window.hypothesisMeV.toFixed(1)} MeV: `, made, ' / ', n(acceptanceRatio), ' = ', n(limit));
}

/**
 * B_UL = N_UL · SES / A; for a published table the limit at the reference lifetime over A. Between two windows both are named, and
 * what is interpolated.
 */
export function explainLimit(
  { massMeV }: Pick<PointAnswer, 'massMeV'>,
  search: SearchPoint,
  curve: CurveName,
): Explanation {
  const { acceptanceRatio, neighbours, signature } = search;
  const isTable = Number.isNaN(search.singleEventSensitivity);
  const interpolated = joined(
    ...explanationWords.interpolated(Number(massMeV.toFixed(2)), n(search.branchingRatioLimit[curve])),
  );
  return {
    lines: [
      rich(isTable ? explanationWords.publishedLimit : 'B_{UL} = *N*_{UL} B_{SES} / *A*'),
      ...neighbours.map((window) => neighbourLine(window, acceptanceRatio, curve)),
      ...(neighbours.length > 1 ? [interpolated] : []),
    ],
    source: isTable ? searchSources(search.search, signature).search : signalEquation(signature),
  };
}

/** What the model predicts of the B that a search limits: B, times the decay fraction where decays are seen. */
function predicted(point: PointAnswer, { signature }: SearchPoint): RichText {
  if (signature === 'invisible') return n(point.branchingRatio);
  return joined(n(point.branchingRatio), ' × ', n(point.decayFractions[signature]));
}

/** Where the signal is written as a function of the limit, of a search that sees the decays or of one that does not. */
const signalEquation = (signature: Signature) =>
  placeInPaper(2025, 'equation', signature === 'invisible' ? '2.1' : '3.2');

/** μ = B·f / B_UL. */
export function explainStrength(point: PointAnswer, search: SearchPoint, curve: CurveName): Explanation {
  return {
    lines: [
      rich(explanationWords[search.signature === 'invisible' ? 'strength' : 'strengthOfProduct']),
      joined(
        '= ',
        predicted(point, search),
        ' / ',
        n(search.branchingRatioLimit[curve]),
        ' = ',
        n(search.signalStrength[curve]),
      ),
    ],
    source: placeInPaper(2025, 'section', '4'),
  };
}

/** The limit on signal events, and which limit it is. */
export function explainSignalLimit(point: PointAnswer, search: SearchPoint, curve: CurveName): Explanation {
  const { statistic = 'cls' } = point;
  return {
    lines: [
      rich(
        explanationWords.signalLimit[curve === 'observed' ? 'observed' : 'expected'](
          search.hypothesisMeV.toFixed(1),
          percent(point.confidenceLevel),
          `${statisticWords[statistic]}(*N*_{UL}) = ${Number((1 - point.confidenceLevel).toPrecision(4))}`,
        ),
      ),
      joined(
        '*n* = ',
        n(search.observedCount),
        ', *b* = ',
        n(search.background),
        ' ± ',
        n(search.backgroundUncertainty),
      ),
      [{ text: methodDescribed(point.method).sentence(statistic) }],
    ],
    source: methodEntry(point.method) === undefined ? null : methodDescribed(point.method).name(statistic),
  };
}

/** Events that the model predicts in the window. */
export function explainSignal(point: PointAnswer, search: SearchPoint): Explanation {
  return {
    lines: [
      rich(explanationWords.inWindow(search.hypothesisMeV.toFixed(1))),
      rich(explanationWords[search.signature === 'invisible' ? 'signal' : 'signalOfProduct']),
      joined(
        '= ',
        predicted(point, search),
        ' × ',
        n(search.acceptanceRatio),
        ' / ',
        n(search.singleEventSensitivity),
        ' = ',
        n(search.expectedSignal),
      ),
    ],
    source: signalEquation(search.signature),
  };
}
