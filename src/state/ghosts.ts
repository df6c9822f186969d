import type { AssumptionValues } from '../assumptions/registry.ts';
import { chosenValues } from '../assumptions/values.ts';
import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import { defaultChoices } from './defaults.ts';
import { readPermalink, writePermalink } from './permalink.ts';
import { largestGhostCount } from './ranges.ts';

/** What the edge of all that is excluded rests on. */
type KeptChoices = AssumptionValues &
  Pick<
    Choices,
    'model' | 'convention' | 'conventionParameters' | 'invisibleFraction' | 'kind' | 'hiddenSearches'
  >;

/** What the edge of all that is excluded rests on, as the part of a link; views, pins and layers are left out. */
export function ghostOf(choices: KeptChoices): string {
  const { convention, conventionParameters, invisibleFraction, kind, hiddenSearches } = choices;
  const kept = { convention, conventionParameters, invisibleFraction, kind, hiddenSearches };
  return writePermalink({ ...defaultChoices(choices.model), ...chosenValues(choices), ...kept });
}

/**
 * Choices under which a kept curve is drawn.
 * @returns null where the text is none of this version, or asks for a model that is not known
 */
export function readGhost(text: string): Choices | null {
  const { choices, notices } = readPermalink(text);
  return notices.length === 0 ? choices : null;
}

/** Whether no further curve can be kept. */
export const hasAllGhosts = ({ ghosts }: Pick<Choices, 'ghosts'>): boolean =>
  ghosts.length >= largestGhostCount;

/** Keeps the edge of all that is excluded now, to compare with what comes; once only. */
export const addGhost: Change = (choices) => {
  const ghost = ghostOf(choices);
  if (hasAllGhosts(choices) || choices.ghosts.includes(ghost)) return choices;
  return { ...choices, ghosts: [...choices.ghosts, ghost] };
};

/** Takes away the kept curve at `index`. */
export const removeGhost =
  (index: number): Change =>
  (choices) => ({ ...choices, ghosts: choices.ghosts.filter((_, k) => k !== index) });
