import type { FigureFacts } from '../../../plot/figureFacts.ts';
import { drawingSize, type FigureStyle } from '../../../plot/figureStyles/figureStyle.ts';
import type { NameKey } from '../../../plot/figureStyles/naming.ts';
import { styledDrawing, styledSvg } from '../../../plot/figureStyles/styledSvg.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { contentOf, type PlaneSlot } from '../../explore/contents.ts';
import type { Page } from '../../page/PageContext.tsx';
import type { FigureRoom } from '../../panels/panel.ts';
import { lineText } from '../../text/lineText.ts';
import { drawnOnce } from '../drawnOnce.ts';
import { drawnPanel, isDrawnPanel } from '../drawnPanel.ts';
import { fileName } from '../fileName.ts';
import { figureTitle, savedFacts } from '../savedFacts.ts';
import { type GroundName, grounds } from './grounds.ts';
import { styledScene } from './styledScene.ts';

/** What a person has chosen for a figure. */
export interface FigureLook {
  readonly slot: PlaneSlot;
  readonly style: FigureStyle;
  readonly ground: GroundName;
  readonly withCrosshair: boolean;
}

/** A figure that can be saved in several forms. */
export interface MadeFigure {
  readonly style: FigureStyle;
  /** A document of exactly its size, with faces by name. */
  readonly svg: string;
  /** The sentence, what the page says of what is drawn, and the key of letters; no part of the drawing. */
  readonly caption: string;
  readonly facts: FigureFacts;
  /** Of its files, without ending. */
  readonly fileName: string;
  /** Whether it has a crosshair and pins that can be asked for. */
  readonly canHaveCrosshair: boolean;
}

/** What the caption adds of letters and of what bears no name. */
export function namesSentence({ letters, unnamed }: NameKey): string {
  const rows = letters.map(({ letter, name }) => madeFigureWords.letter(letter, lineText(name)));
  return [
    ...(rows.length === 0 ? [] : [madeFigureWords.letters(rows)]),
    ...(unnamed.length === 0 ? [] : [madeFigureWords.unnamed(unnamed.map(lineText))]),
  ].join(' ');
}

/** Type of a panel that draws itself, px, where a style has none for rows. */
const usualType = 13;

/** What a panel that draws itself has to fit into. */
function roomOf({ style, ground }: FigureLook): FigureRoom {
  const { name } = grounds[ground].theme;
  return { ...drawingSize(style), fontSize: style.type.row ?? usualType, theme: name };
}

/** A place of the page as a figure; null before it shows anything. */
export function makeFigure(page: Page, look: FigureLook): MadeFigure | null {
  const { slot, style, ground, withCrosshair } = look;
  const { choices } = page.bound.store.getState();
  const { caption, ...rest } = savedFacts(page, slot, 'figure');
  const suffix = slot === 'main' && contentOf(choices, slot) !== 'panel' ? '' : `-${choices.panel.id}`;
  const common = { style, fileName: `${fileName(page)}${suffix}-${style.id}` };
  if (contentOf(choices, slot) === 'panel' && isDrawnPanel(page, choices)) {
    const drawn = drawnPanel(page, ['panel'], roomOf(look));
    if (drawn === null) return null;
    const facts = { ...rest, title: drawn.title, citations: drawn.citations };
    const svg = styledDrawing(drawnOnce(drawn.element), style, grounds[ground], {
      caption: drawn.caption,
      facts,
    });
    return { ...common, svg, caption: drawn.caption, facts, canHaveCrosshair: false };
  }
  const scene = styledScene(page, slot, style);
  if (scene === null) return null;
  const facts = { ...rest, title: figureTitle(scene) };
  const made = styledSvg(scene, style, grounds[ground], {
    caption,
    facts,
    withCrosshair,
    sayNames: namesSentence,
  });
  return { ...common, ...made, facts, canHaveCrosshair: true };
}
