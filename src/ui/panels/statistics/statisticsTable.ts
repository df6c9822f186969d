import type { Table } from '../../../export/tables.ts';
import { aspectOf } from '../../../state/panels.ts';
import { statisticsPanelWords } from '../../../words/en/statisticsPanel.ts';
import type { PanelInput } from '../panel.ts';
import { statistics } from './facts.ts';
import { statisticsIn } from './statisticsAnswers.ts';

/**
 * The numbers behind the panel of statistics.
 * @returns null where there are none yet
 */
export function statisticsTable(input: PanelInput): Table | null {
  const { window, significance, sentence } = statisticsIn(input);
  if (sentence !== null) return null;
  if (aspectOf(input.choices.panel, statistics) === 'significance') {
    if (significance === null) return null;
    return {
      title: statisticsPanelWords.tables.significance(significance.title),
      columns: ['m_MeV', 'p0_local', 'z_local'],
      rows: Array.from(significance.massMeV, (mass, i) => [
        mass,
        significance.localPValue[i],
        significance.localSignificance[i],
      ]),
    };
  }
  if (window === null) return null;
  return {
    title: statisticsPanelWords.tables.window(window.hypothesisMeV, window.title),
    columns: ['signal_events', 'cls', 'clsb', 'clb'],
    rows: Array.from(window.signal, (signal, i) => [signal, window.cls[i], window.clsb[i], window.clb[i]]),
  };
}
