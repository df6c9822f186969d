import type { Choices } from '../../state/choices.ts';
import { chosenConvention, modelOf } from '../../state/models.ts';
import {
  couplingSymbol,
  lifetimeSymbol,
  massSymbol,
  particleSymbol,
  productionSymbol,
} from '../text/symbols.ts';
import { rememberLast } from '../explore/scenes/memo.ts';
import { entries, type Entry } from './entries.ts';
import { symbolsIn } from './find.ts';

const onFigure = rememberLast(
  (
    model: Choices['model'],
    convention: ReturnType<typeof chosenConvention>,
    panel: string,
  ): readonly Entry[] => {
    const x = modelOf(model);
    const texts = [
      particleSymbol(x),
      massSymbol(x),
      couplingSymbol(convention),
      lifetimeSymbol(x),
      productionSymbol(x),
    ];
    const inPanel = entries.filter(({ jump: [kind, name] }) => kind === 'panel' && name === panel);
    return [...new Set([...texts.flatMap(symbolsIn), ...inPanel])];
  },
);

/** The entries of what stands at the axes of the figure, and of what matters in the open panel. */
export const entriesOnFigure = (choices: Choices): readonly Entry[] =>
  onFigure(choices.model, chosenConvention(choices), choices.panel.id);
