import { sharePlane } from '../../state/models.ts';
import type { PointAnswer } from '../../engine/answer.ts';
import type { Known } from '../layers/layer.ts';
import { answerOf } from '../planner/entries.ts';

/** The numbers at the crosshair; null before those of the model that is shown. */
export function pointIn({ choices, entries }: Pick<Known, 'choices' | 'entries'>): PointAnswer | null {
  const point = answerOf(entries, 'point', 'point');
  return sharePlane(point?.model, choices.model) ? point : null;
}
