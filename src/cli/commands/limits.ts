import { limitsTable } from '../../export/tables.ts';
import { gapSentences } from '../../engine/gaps.ts';
import { written } from '../../engine/refusal.ts';
import { EngineFailure, form, unwrap } from '../command.ts';
import { common } from '../commonOptions.ts';
import { largeSampleNotes } from '../largeSample.ts';
import { limitAssumptions, limitOptions } from '../limitOptions.ts';
import { number, present, required, usually, words } from '../option.ts';
import { tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { projectionNotes, supposedIn } from '../whatIf.ts';

const options = {
  search: required(words('ID', 'the search')),
  tau: usually(number('S|inf', 'proper lifetime of X in s; X escapes (inf) unless said'), Infinity),
  masses: common.masses,
  ...limitOptions,
  format: common.tableFormat,
};

/** `limits`: upper limits on B(K⁺ → π⁺X) of one search over mass. */
export const limits = form({
  about:
    'upper limits of a search on B(K+ -> pi+ X) over mass, at its own hypotheses unless --masses says others',
  options,
  run: (values, { engine, warn }) => {
    const { search, tau, masses } = values;
    const assumptions = limitAssumptions(values);
    const answer = unwrap(
      engine.run({
        task: 'limits',
        searches: [search],
        lifetime: { kind: 'fixed', lifetimeS: tau },
        ...present({ massesMeV: masses }),
        ...assumptions,
        ...supposedIn(values['what-if'], [search]),
      }),
    );
    if (answer.searches.length === 0)
      throw new EngineFailure('The data file of this search could not be read.');
    const [{ massRangesMeV, massMeV, silence }] = answer.searches;
    if (silence !== null) throw new UsageError(silence);
    if (massMeV.length === 0) {
      const ranges = massRangesMeV.map(([from, to]) => `${written(from)}–${written(to)}`).join(' and ');
      throw new UsageError(
        `--masses holds ${masses?.map(written).join(', ') ?? 'nothing'}; this search looks only at ${ranges} MeV.`,
      );
    }
    projectionNotes(answer.searches).forEach(warn);
    gapSentences(answer.searches, assumptions.statistic).forEach(warn);
    largeSampleNotes(answer.searches[0], assumptions).forEach(warn);
    return tableText(limitsTable(answer), values.format);
  },
});
