import { copyText } from '../page/clipboard.ts';
import type { PointAnswer } from '../../engine/answer.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, conventionOf, modelOf } from '../../state/models.ts';
import { writePermalink } from '../../state/permalink.ts';
import { copiedWords as copied } from '../../words/en/copiedNumbers.ts';
import { lineText } from '../text/lineText.ts';
import { joined } from '../text/markup.ts';
import type { Page } from '../page/PageContext.tsx';
import { shownRanges } from '../verdict/rangeWords.ts';
import type { VerdictState } from '../verdict/verdictStore.ts';
import { verdictWords } from '../verdict/verdictWords.ts';
import { methodDescribed } from '../../words/en/methods.ts';
import { modelName } from '../../words/en/models.ts';
import type { NumberLine } from './numberLine.ts';

/**
 * The readout as tab-separated lines `quantity, value, unit`, with method and link.
 * @param link full address of the picture
 * @param more the verdict, and the lines of the layers
 */
export function numbersAsText(point: PointAnswer, link: string, more: readonly NumberLine[] = []): string {
  const model = modelOf(point.model);
  const method = methodDescribed(point.method).name(point.statistic ?? 'cls');
  const lines: NumberLine[] = [
    [copied.model, `${model.benchmark} ${modelName(model)}`, ''],
    [copied.mass, point.massMeV, 'MeV/c^2'],
    ...Object.entries(point.couplings).map(
      ([id, value]) => [id, value, conventionOf(model, id).unitTex === '' ? '' : 'TeV^-1'] as const,
    ),
    ...Object.entries(point.conventionParameters ?? {}).map(([name, value]) => [name, value, ''] as const),
    [copied.invisibleFraction, point.invisibleFraction, ''],
    [copied.lifetime, point.lifetimeS, 's'],
    ['c tau', point.properDecayLengthM, 'm'],
    [copied.labLength(point.labMomentumGeV), point.labDecayLengthM, 'm'],
    ['B(K+ -> pi+ X)', point.branchingRatio, ''],
    ['B(X -> e+ e-)', point.decayFractions.ee, ''],
    ['B(X -> mu+ mu-)', point.decayFractions.mumu, ''],
    ['B(X -> gamma gamma)', point.decayFractions.gammagamma, ''],
    [copied.invisibleDecay, point.decayFractions.invisible, ''],
    [copied.confidenceLevel, point.confidenceLevel, ''],
    [copied.method, method, ''],
    [copied.exposure, point.exposure, ''],
    ...(point.exposure === 1 ? [] : [[copied.uncertainty, point.uncertaintyLaw, ''] as const]),
    ...more,
    [copied.link, link, ''],
  ];
  return lines.map(([name, value, unit]) => [name, written(value), unit].join('\t')).join('\n');
}

function written(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : 'inf';
}

/** The verdict of everything on the plot, and the couplings that are excluded at its mass. */
function verdictLines(state: VerdictState, choices: Choices): NumberLine[] {
  const { words, reason } = verdictWords(state, choices.lifetime);
  const ranges = shownRanges(state, choices) ?? [];
  const unit = chosenConvention(choices).unitTex === '' ? '' : 'TeV^-1';
  return [
    [copied.verdict, lineText(joined(words, '. ', reason)), ''],
    ...ranges.flatMap(([lower, upper], k): NumberLine[] => [
      [copied.excludedFrom(choices.convention, k + 1), lower, unit],
      [copied.excludedTo(choices.convention, k + 1), upper, unit],
    ]),
  ];
}

/** The choices with the crosshair at a point, so that a link to them shows the numbers of that point. */
export const choicesAt = (choices: Choices, { massMeV, amplitudeCoupling }: PointAnswer): Choices => ({
  ...choices,
  crosshair: { massMeV, amplitudeCoupling },
});

/**
 * Puts the readout on the clipboard, with a link to its own point.
 * @returns what is to be said of it
 */
export async function copyNumbers({
  bound,
  answers,
  layers,
  verdict,
}: Pick<Page, 'bound' | 'answers' | 'layers' | 'verdict'>): Promise<() => string> {
  const { point } = answers.getState();
  if (point === null) return () => copied.nothingYet;
  const { origin, pathname } = window.location;
  const { choices } = bound.store.getState();
  const link = `${origin}${pathname}#${writePermalink(choicesAt(choices, point))}`;
  const ofLayers = layers.collect((layer, known) => layer.numbers?.(known, point));
  const more = [...verdictLines(verdict.getState(), choices), ...ofLayers];
  const isCopied = await copyText(numbersAsText(point, link, more));
  return () => (isCopied ? copied.copied : copied.refused);
}
