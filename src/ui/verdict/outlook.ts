import type { Outlook } from '../../engine/verdict.ts';
import type { Choices } from '../../state/choices.ts';

/** How the page looks at limits: at which exposure, and whether only expected ones are drawn. */
export const outlookOf = ({ kind, exposure }: Pick<Choices, 'kind' | 'exposure'>): Outlook => ({
  exposure,
  expectedOnly: kind === 'expected',
});
