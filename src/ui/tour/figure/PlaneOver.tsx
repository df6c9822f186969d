import { frameOf, type Frame } from '../../../plot/scales.ts';
import type { PlaneScene } from '../../../plot/scene.ts';
import { chosenConvention } from '../../../state/models.ts';
import { tourFigureWords as words } from '../../../words/en/tour.ts';
import { useChoices } from '../../page/PageContext.tsx';
import { massText } from '../../panels/emptyPanel.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { couplingSymbol } from '../../text/symbols.ts';
import { useDrawn } from '../tourContext.ts';
import { Label, Words } from './Label.tsx';
import { type Column, type Place, placeIn, whiteOf } from './whitePlaces.ts';

/** Room for a letter and for a line of words, px. */
const [letter, line] = [7.2, 20] as const;

/** Over the plane: what lies along its axes in plain words, and why white is white. */
export function PlaneOver({ explains = true }: { readonly explains?: boolean }) {
  const scene = useDrawn();
  if (scene === null || scene.y.scale !== 'log') return null;
  const frame = frameOf(scene);
  return (
    <div className="tour-over">
      <Axes scene={scene} frame={frame} />
      {explains && <White scene={scene} frame={frame} />}
    </div>
  );
}

/** The same without the reasons, where other searches have a say. */
export function PlainPlaneOver() {
  return <PlaneOver explains={false} />;
}

interface OverProps {
  readonly scene: PlaneScene;
  readonly frame: Frame;
}

function Axes({ scene, frame }: OverProps) {
  const massMeV = useChoices(({ crosshair }) => crosshair.massMeV);
  const convention = useChoices(chosenConvention);
  const { compact } = scene;
  return (
    <>
      <Label x={compact ? 8 : 0} y={frame.top - (compact ? 28 : 20)} anchor="start">
        <Rich text={joined(...words.coupling(couplingSymbol(convention)))} />
      </Label>
      {scene.right !== null && !compact && (
        <Label x={scene.width} y={frame.top - 20} anchor="end" className="quiet">
          <Rich text={rich(words.lifetime(massText(massMeV)))} />
        </Label>
      )}
      <Label x={frame.right} y={frame.bottom + 38} anchor="end">
        <Rich text={rich(words.mass)} />
      </Label>
    </>
  );
}

interface Said extends Place {
  readonly key: string;
  readonly lines: readonly string[];
  readonly upright?: boolean;
}

const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length)) * letter;

/** Words in a stretch that nobody looked at: across, or upright where it is narrow. */
function inGap(columns: readonly Column[], key: string): readonly Said[] {
  const lines = words.hidden;
  const across = placeIn(columns, longest(lines), lines.length * line);
  if (across !== null) return [{ ...across, key, lines }];
  const upright = placeIn(columns, lines.length * line, longest(lines));
  return upright === null ? [] : [{ ...upright, key, lines, upright: true }];
}

function White({ scene, frame }: OverProps) {
  const { above, below, gaps } = whiteOf(scene.regions, frame);
  const fitted = (
    columns: readonly Column[],
    key: string,
    wordings: readonly (readonly string[])[],
  ): readonly Said[] => {
    for (const lines of wordings) {
      const place = placeIn(columns, longest(lines), lines.length * line);
      if (place !== null) return [{ ...place, key, lines }];
    }
    return [];
  };
  const said = [
    ...fitted(above, 'above', [words.fallsApart, words.fallsApartNarrow]),
    ...fitted(below, 'below', [words.tooRare, words.tooRareNarrow]),
    ...gaps.flatMap((gap, index) => inGap(gap, `gap-${index}`)),
  ];
  return said.map(({ key, x, y, lines, upright = false }) => (
    <Label key={key} x={x} y={y} anchor="middle" upright={upright} className="quiet">
      <Words
        lines={lines.map((each) => (
          <Rich key={each} text={rich(each)} />
        ))}
      />
    </Label>
  ));
}
