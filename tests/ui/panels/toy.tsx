import { aspectOf } from '../../../src/state/panels.ts';
import { emptyPanel } from '../../../src/ui/panels/emptyPanel.ts';
import type { Panel } from '../../../src/ui/panels/panel.ts';
import { answerOf } from '../../../src/ui/planner/entries.ts';
import { facts } from './toyFacts.ts';

/** A panel that asks how many events a limit means and draws a line once it knows. */
export const panel: Panel = {
  id: facts.id,
  asks: ({ choices: { model, crosshair } }) => [
    {
      key: 'toy',
      request: {
        task: 'convert',
        model,
        massMeV: crosshair.massMeV,
        from: { kind: 'coupling', coupling: 1e-7 },
      },
      lane: 'by-search',
      when: 'now',
    },
  ],
  scene: () => (input) => ({
    ...emptyPanel(input, 'toy', `The ${aspectOf(input.choices.panel, facts)} of a toy`, {
      scale: 'linear',
      domain: [0, 1],
      label: [],
    }),
    message: answerOf(input.entries, 'toy', 'convert') === null ? null : 'The toy knows.',
  }),
  table: () => ({ title: 'The table of the toy', columns: ['toys'], rows: [[42]] }),
  Over: ({ slot }) => <p>{`over the ${slot} toy`}</p>,
};
