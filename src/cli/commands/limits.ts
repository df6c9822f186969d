import {
  assumptionQualifiers,
  levelQualifiers,
  lifetimeQualifiers,
  reactionQualifier,
} from '../../export/hepdata/qualifiers.ts';
import { limitsTable } from '../../export/tables.ts';
import { gapsIn } from '../../engine/gaps.ts';
import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { silences } from '../../words/en/silences.ts';
import { EngineFailure, form, unwrap } from '../command.ts';
import { common } from '../commonOptions.ts';
import { largeSampleNotes } from '../largeSample.ts';
import { limitAssumptions, limitOptions } from '../limitOptions.ts';
import { ownSearch, ownSearchOptions } from '../ownSearch.ts';
import { number, present, usually, words } from '../option.ts';
import { tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { toyNotes, toyOfCommand, withToy } from '../toy.ts';
import { projectionNotes, supposedIn } from '../whatIf.ts';

const options = {
  search: words('ID', () => usageWords.options.search),
  ...ownSearchOptions,
  tau: usually(
    number('S|inf', () => usageWords.options.limitsTau),
    Infinity,
  ),
  masses: common.masses,
  ...limitOptions,
  ...toyOfCommand,
  format: common.tableFormat,
};

/** `limits`: upper limits on B(K⁺ → π⁺X) of one search over mass. */
export const limits = form({
  about: () => usageWords.commands.limits,
  options,
  run: async (values, { engine, warn }) => {
    const { tau, masses } = values;
    const own = await ownSearch(values);
    const searches = [...(values.search === undefined ? [] : [values.search]), ...own.ids];
    if (searches.length !== 1) throw new UsageError(commandLine.giveEither(['--search', '--search-file']));
    const assumptions = withToy(values, limitAssumptions(values), { model: null });
    const whatIf = supposedIn(values['what-if'], searches);
    const answer = unwrap(
      engine.run({
        task: 'limits',
        searches,
        lifetime: { kind: 'fixed', lifetimeS: tau },
        ...present({ massesMeV: masses }),
        ...assumptions,
        ...own.request,
        ...whatIf,
      }),
    );
    if (answer.searches.length === 0) throw new EngineFailure(commandLine.unreadSearch);
    const [{ title, massRangesMeV, massMeV, silence, provenanceNote, suppositions }] = answer.searches;
    if (silence !== null) throw new UsageError(silences.sentence(silence));
    if (massMeV.length === 0) {
      throw new UsageError(commandLine.massesElsewhere(masses ?? [], massRangesMeV));
    }
    [...toyNotes(answer.searches), ...projectionNotes(answer.searches)].forEach(warn);
    gapsIn(answer.searches, assumptions.statistic).map(silences.gap).forEach(warn);
    largeSampleNotes(answer.searches[0], assumptions).forEach(warn);
    return tableText(limitsTable(answer), values.format, {
      qualifiers: [
        reactionQualifier,
        ...levelQualifiers(assumptions.confidenceLevel),
        ...lifetimeQualifiers(tau),
        { name: 'Search', value: title },
        // A search without counts has limits as they are published.
        ...(suppositions === undefined ? [] : assumptionQualifiers({ ...assumptions, ...whatIf })),
      ],
      massRangesMeV,
      note: provenanceNote,
      isOfKaons: true,
      phrases: ['Exclusion', 'Upper limit'],
    });
  },
});
