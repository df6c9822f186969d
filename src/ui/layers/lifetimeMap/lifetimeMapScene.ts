import type { ColourMap } from '../../../plot/colourMap.ts';
import { chosenConvention, modelOf } from '../../../state/models.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { lifetimeColours } from '../../maps/lifetimeColours.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

/** The name of the layer. */
export const backgroundLayer = 'background';

/** Quiet enough for regions and words to stand on it. */
const strength = 0.34;

const nothing: SceneParts = {};

/** Makes what draws the lifetime under the regions of the model plane; the low one under a figure has no room for the bar. */
export function lifetimeMapScene(): LayerScene {
  const colours = rememberLast(lifetimeColours);
  const parts = rememberLast((map: ColourMap): SceneParts => ({ map }));
  return ({ choices }, { content, y, main }) => {
    if (choices.background !== 'lifetime' || content !== 'model') return nothing;
    const convention = chosenConvention(choices);
    const { defaultRange } = convention;
    const model = modelOf(choices.model);
    const map = colours(model, convention, choices.invisibleFraction, defaultRange, y, strength, main);
    return map === null ? nothing : parts(map);
  };
}
