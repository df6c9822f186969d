import type { PointAnswer } from '../../engine/answer.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { writePermalink } from '../../state/permalink.ts';
import { describeMethod, type MethodId, methodIds } from '../../statistics/methods.ts';
import type { Page } from '../page/PageContext.tsx';
import type { NumberLine } from './numberLine.ts';

/**
 * The readout as tab-separated lines `quantity, value, unit`, with method and link.
 * @param link full address of the picture
 * @param more lines about what is on the plot
 */
export function numbersAsText(point: PointAnswer, link: string, more: readonly NumberLine[]): string {
  const model = modelOf(point.model);
  const isKnown = methodIds.includes(point.method as MethodId);
  const method = isKnown ? describeMethod(point.method as MethodId, point.statistic).name : point.method;
  const lines: NumberLine[] = [
    ['model', `${model.benchmark} ${model.name}`, ''],
    ['mass', point.massMeV, 'MeV/c^2'],
    ...Object.entries(point.couplings).map(
      ([id, value]) => [id, value, conventionOf(model, id).unitTex === '' ? '' : 'TeV^-1'] as const,
    ),
    ['invisible fraction', point.invisibleFraction, ''],
    ['lifetime', point.lifetimeS, 's'],
    ['c tau', point.properDecayLengthM, 'm'],
    [`decay length in the lab at ${point.labMomentumGeV} GeV/c`, point.labDecayLengthM, 'm'],
    ['B(K+ -> pi+ X)', point.branchingRatio, ''],
    ['B(X -> e+ e-)', point.decayFractions.ee, ''],
    ['B(X -> mu+ mu-)', point.decayFractions.mumu, ''],
    ['B(X -> gamma gamma)', point.decayFractions.gammagamma, ''],
    ['B(X -> invisible)', point.decayFractions.invisible, ''],
    ['confidence level', point.confidenceLevel, ''],
    ['method', method, ''],
    ['exposure', point.exposure, ''],
    ...(point.exposure === 1 ? [] : [['background uncertainty', point.uncertaintyLaw, ''] as const]),
    ['verdict', point.verdict, ''],
    ...more,
    ['link', link, ''],
  ];
  return lines.map(([name, value, unit]) => [name, written(value), unit].join('\t')).join('\n');
}

function written(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : 'inf';
}

/**
 * Puts the readout on the clipboard.
 * @returns one sentence about how it went
 */
export async function copyNumbers({
  bound,
  answers,
  layers,
}: Pick<Page, 'bound' | 'answers' | 'layers'>): Promise<string> {
  const { point } = answers.getState();
  if (point === null) return 'There are no numbers yet.';
  const { origin, pathname } = window.location;
  const link = `${origin}${pathname}#${writePermalink(bound.store.getState().choices)}`;
  const more = layers.collect((layer, known) => layer.numbers?.(known, point));
  return (await copyText(numbersAsText(point, link, more)))
    ? 'The numbers at the crosshair are copied.'
    : 'The browser does not let this page write to the clipboard.';
}

/** Writes to the clipboard. @returns whether the browser allowed it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
