import type { Polyline } from '../../../data/boundSchema.ts';
import type { OwnContent } from '../../../own/ownBound.ts';
import { planeOf } from '../../../physics/models/theory.ts';
import { amplitudeCoupling, couplingInConvention } from '../../../physics/models/conventions.ts';
import type { LineScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { chosenConvention, conventionOf, modelOf } from '../../../state/models.ts';
import { ownWords } from '../../../words/en/own.ts';
import type { OwnPreview } from './ownState.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';

/** Name of what the dialog draws on the planes. */
const previewLayer = 'own-preview';

type Conventions = Pick<Choices, 'model' | 'convention' | 'lifetime'>;

/** The plane on which a content can be seen before it is added: limits that are to be recast stand on that of limits. */
export function previewPlane(drawn: OwnContent, { model, lifetime }: Conventions): 'model' | 'limit' | null {
  if (drawn.kind !== 'contour') return 'limit';
  return planeOf(drawn.bound.model) === planeOf(model) && lifetime === 'implied' ? 'model' : null;
}

function lineOf({ massMeV, coupling }: Polyline, index: number): LineScene {
  return {
    id: `${previewLayer}-${index}`,
    x: Float64Array.from(massMeV),
    y: Float64Array.from(coupling),
    style: 'own',
    label: index === 0 ? [{ text: ownWords.preview }] : null,
    labelPlacement: 'leader',
    derived: true,
  };
}

/** A function that gives what the answers as they stand make of own data, as dashed lines on a plane. */
export function previewLines(): (
  preview: OwnPreview | null,
  choices: Choices,
  content: 'model' | 'limit',
) => readonly LineScene[] {
  const inConvention = rememberLast(
    ({ drawn, lines }: OwnPreview, convention: ReturnType<typeof chosenConvention> | null) =>
      lines.map((line, index) => {
        if (convention === null || drawn.kind !== 'contour') return lineOf(line, index);
        const from = conventionOf(modelOf(drawn.bound.model), drawn.bound.convention);
        const coupling = line.coupling.map((value) =>
          couplingInConvention(convention, amplitudeCoupling(from, value)),
        );
        return lineOf({ ...line, coupling }, index);
      }),
  );
  return (preview, choices, content) => {
    if (preview === null || content !== previewPlane(preview.drawn, choices)) return none;
    return inConvention(preview, content === 'model' ? chosenConvention(choices) : null);
  };
}

const none: readonly LineScene[] = [];
