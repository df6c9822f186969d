import type { SearchInputsAnswer } from '../../../engine/answer.ts';
import type {
  EventsScene,
  KeyScene,
  KeySwatch,
  PlaneScene,
  PointsScene,
  RichText,
} from '../../../plot/scene.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { rememberEach, rememberLast } from '../../explore/scenes/memo.ts';
import { joined, rich } from '../../text/markup.ts';
import { toyLabel } from '../../toy/toyLabel.ts';
import { massText, numberText } from '../emptyPanel.ts';

/** Of no search. */
const toyStyle = 'grey1';

type Toy = NonNullable<SearchInputsAnswer['toy']>;

/** What the key says of the events: which toy they are of, and what is in it. */
function nameOf({ seed, signal }: Toy): RichText {
  const generated =
    signal === undefined
      ? rich(toyWords.noSignal)
      : joined(...toyWords.signal(numberText(signal.events), massText(signal.massMeV)));
  return [{ text: `${toyWords.label(seed)}, `, strong: true }, ...generated];
}

const point = { kind: 'point' } as const;

/** Points as those of a toy. */
export const generatedPoints = rememberEach((points: PointsScene): PointsScene => ({
  ...points,
  id: `toy-${points.id}`,
  generated: true,
}));

/** The key with the toy in the place of the candidates. */
function keyOf(key: KeyScene, toy: Toy): KeyScene {
  const isOfEvents = (swatch: KeySwatch | null) => swatch?.kind === 'point' || swatch?.kind === 'event';
  const rows = key.rows.map((row): KeyScene['rows'][number] => {
    if (!isOfEvents(row.swatch)) return row;
    const marks = row.swatch?.kind === 'event' ? ({ kind: 'event', style: toyStyle } as const) : point;
    return { ...row, swatch: { ...marks, generated: true }, text: nameOf(toy) };
  });
  return { ...key, rows };
}

/** Makes what marks the spectrum of a toy as one, in its title, on its axis, in its key and by open marks without colour. */
export function toyLook(): (
  scene: PlaneScene,
  search: SearchInputsAnswer | null,
  main: boolean,
) => PlaneScene {
  const events = rememberLast((all: readonly EventsScene[]): readonly EventsScene[] =>
    all.map((each) => ({ ...each, id: 'toy-events', style: toyStyle, generated: true })),
  );
  const points = rememberLast((all: readonly PointsScene[]) => all.map(generatedPoints));
  return (scene, search, main) => {
    const { toy } = search ?? {};
    if (toy === undefined) return scene;
    const label = toyLabel(toy);
    const { key } = scene;
    return {
      ...scene,
      title: toyWords.of(label, scene.title),
      // A low panel has no room for it beside its axis; the control over it and the key say it.
      y: !main
        ? scene.y
        : { ...scene.y, label: joined(...toyWords.axis(toyWords.label(toy.seed), scene.y.label)) },
      ...(scene.events === undefined ? {} : { events: events(scene.events) }),
      ...(scene.points === undefined ? {} : { points: points(scene.points) }),
      ...(key == null ? {} : { key: keyOf(key, toy) }),
    };
  };
}
