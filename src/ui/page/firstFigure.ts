import type { Choices } from '../../state/choices.ts';
import { hasSecond } from '../explore/contents.ts';
import type { Arrangement } from '../explore/scenes/frames.ts';

/** The bare page that holds the figure until the whole one stands. */
export interface FirstFigure {
  readonly page: HTMLElement;
  /** Where the figure is drawn, as large as it will be. */
  readonly box: HTMLElement;
  /** Writes a sentence in the place of the controls. */
  readonly say: (sentence: string) => void;
}

/**
 * Lays out the places of the page, empty but for the figure's, so that nothing jumps when they are filled.
 * @param choices tell whether a panel stands under the figure
 */
export function firstFigure(
  document: Document,
  arrangement: Arrangement,
  choices: Pick<Choices, 'lifetime' | 'panel'>,
): FirstFigure {
  const element = (name: string, className: string, ...children: readonly HTMLElement[]) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  };
  const alone = arrangement === 'phone' || (choices.lifetime !== 'implied' && choices.panel.id === 'limit');
  const box = element('div', `figure main ${alone ? 'alone' : ''}`);
  const second = hasSecond(choices)
    ? [element('h3', 'second-title'), element('div', 'figure under second')]
    : [];
  const below = alone ? [] : [element('div', 'figure under'), ...second];
  const explore = element(
    'section',
    'explore',
    box,
    element('div', 'panel-bar'),
    ...below,
    element('p', 'note'),
  );
  const words = element('section', arrangement === 'phone' ? 'short-sentence' : 'sentence');
  const main = element('main', '', words, element('div', 'messages'), explore);
  const page = element('div', `page ${arrangement}`, element('header', 'header'), main);
  return {
    page,
    box,
    say: (sentence) => {
      words.textContent = sentence;
    },
  };
}
