import type { FigureFacts } from '../../../plot/figureFacts.ts';
import type { FigureStyle } from '../../../plot/figureStyles/figureStyle.ts';
import type { NameKey } from '../../../plot/figureStyles/naming.ts';
import { styledSvg } from '../../../plot/figureStyles/styledSvg.ts';
import { madeFigureWords } from '../../../words/en/madeFigure.ts';
import { contentOf, type PlaneSlot } from '../../explore/contents.ts';
import type { Page } from '../../page/PageContext.tsx';
import { lineText } from '../../text/lineText.ts';
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
}

/** What the caption adds of letters and of what bears no name. */
export function namesSentence({ letters, unnamed }: NameKey): string {
  const rows = letters.map(({ letter, name }) => madeFigureWords.letter(letter, lineText(name)));
  return [
    ...(rows.length === 0 ? [] : [madeFigureWords.letters(rows)]),
    ...(unnamed.length === 0 ? [] : [madeFigureWords.unnamed(unnamed.map(lineText))]),
  ].join(' ');
}

/** A place of the page as a figure; null before it shows anything, and where what it shows has one form only. */
export function makeFigure(page: Page, look: FigureLook): MadeFigure | null {
  const { slot, style, ground, withCrosshair } = look;
  const scene = styledScene(page, slot, style);
  if (scene === null) return null;
  const { choices } = page.bound.store.getState();
  const { caption, ...rest } = savedFacts(page, slot, 'figure');
  const facts = { ...rest, title: figureTitle(scene) };
  const made = styledSvg(scene, style, grounds[ground], {
    caption,
    facts,
    withCrosshair,
    sayNames: namesSentence,
  });
  const suffix = slot === 'main' && contentOf(choices, slot) !== 'panel' ? '' : `-${choices.panel.id}`;
  return { ...made, style, facts, fileName: `${fileName(page)}${suffix}-${style.id}` };
}
