import type { Polyline } from '../../data/boundSchema.ts';
import type { OwnContent } from '../../own/ownBound.ts';
import { amplitudeCoupling, couplingInConvention } from '../../physics/models/conventions.ts';
import type { LineScene, PlaneScene } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention, conventionOf, modelOf } from '../../state/models.ts';
import type { PlaneContent } from '../explore/contents.ts';
import { rememberLast } from '../explore/scenes/memo.ts';

/** Name of what the dialog draws on the planes. */
export const previewLayer = 'own-preview';

type Conventions = Pick<Choices, 'model' | 'convention' | 'lifetime'>;

/** The plane on which a content can be seen before it is added: limits that are to be recast stand on that of limits. */
export function previewPlane(drawn: OwnContent, { model, lifetime }: Conventions): PlaneContent | null {
  if (drawn.kind !== 'contour') return 'limit';
  return drawn.bound.model === model && lifetime === 'implied' ? 'model' : null;
}

function lineOf({ massMeV, coupling }: Polyline, index: number): LineScene {
  return {
    id: `${previewLayer}-${index}`,
    x: Float64Array.from(massMeV),
    y: Float64Array.from(coupling),
    style: 'own',
    label: index === 0 ? [{ text: 'preview' }] : null,
    labelPlacement: 'leader',
    derived: true,
  };
}

/**
 * What the answers as they stand make of own data, as dashed lines on the plane.
 * @param drawn what it would be
 * @param lines its points, in its own convention
 * @param choices as they stand when it is drawn
 */
export function previewExtension(
  drawn: OwnContent,
  lines: readonly Polyline[],
  choices: () => Choices,
): (scene: PlaneScene, content: PlaneContent) => PlaneScene {
  const inConvention = rememberLast((convention: ReturnType<typeof chosenConvention> | null) =>
    lines.map((line, index) => {
      if (convention === null || drawn.kind !== 'contour') return lineOf(line, index);
      const from = conventionOf(modelOf(drawn.bound.model), drawn.bound.convention);
      const coupling = line.coupling.map((value) =>
        couplingInConvention(convention, amplitudeCoupling(from, value)),
      );
      return lineOf({ ...line, coupling }, index);
    }),
  );
  const joined = rememberLast((theirs: PlaneScene['lines'], own: PlaneScene['lines']) => [...theirs, ...own]);
  return (scene, content) => {
    const chosen = choices();
    if (content !== previewPlane(drawn, chosen)) return scene;
    const own = inConvention(content === 'model' ? chosenConvention(chosen) : null);
    return { ...scene, lines: joined(scene.lines, own) };
  };
}
