import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import {
  assumptionQualifiers,
  levelQualifiers,
  modelQualifiers,
  reactionQualifier,
} from '../../export/hepdata/qualifiers.ts';
import { exclusionTable, namedExclusions } from '../../export/tables.ts';
import { gapsIn } from '../../engine/gaps.ts';
import type { CurveName, LimitAssumptions } from '../../engine/request.ts';
import { modelById } from '../../physics/models/index.ts';
import { silences } from '../../words/en/silences.ts';
import { askedBounds, drawnRows } from '../bounds.ts';
import { askedModel, modelOptions } from '../askedModel.ts';
import { EngineFailure, form, unwrap } from '../command.ts';
import { chosenSearches, common, modelChoice } from '../commonOptions.ts';
import { limitAssumptions, limitOptions } from '../limitOptions.ts';
import { ownSearch, ownSearchOptions } from '../ownSearch.ts';
import { oneOf, words } from '../option.ts';
import { tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { toyNotes, toyOfCommand, withToy } from '../toy.ts';
import { projectionNotes, supposedIn } from '../whatIf.ts';

const kinds = ['observed', 'expected'] as const;

const options = {
  ...modelOptions,
  'br-inv': common.brInv,
  masses: common.masses,
  searches: common.searches,
  ...ownSearchOptions,
  bounds: words('A,B', () => usageWords.options.bounds),
  combine: common.combine,
  kind: oneOf(kinds, () => usageWords.options.kind),
  ...limitOptions,
  ...toyOfCommand,
  format: common.tableFormat,
};

/** In a projection with supposed events the searches without any are there with what they expect. */
function curvesOf(kind: (typeof kinds)[number], exposure: number): readonly CurveName[] {
  if (kind === 'expected') return ['median'];
  return exposure === 1 ? ['observed'] : ['observed', 'median'];
}

function kindOf(
  asked: (typeof kinds)[number] | undefined,
  { exposure, whatIf }: LimitAssumptions,
): (typeof kinds)[number] {
  const isExpected = exposure !== 1 && whatIf === undefined;
  if (asked === 'observed' && isExpected) {
    throw new UsageError(commandLine.observedProjection(exposure));
  }
  return asked ?? (isExpected ? 'expected' : 'observed');
}

/** `exclude`: the intervals of the coupling that searches, bounds and combined limit exclude at each mass. */
export const exclude = form({
  about: () => usageWords.commands.exclude,
  options,
  run: async (values, { engine, warn }) => {
    const choice = modelChoice(await askedModel(values), values['br-inv']);
    const own = await ownSearch(values);
    const searches = [...chosenSearches(values.searches, engine), ...own.ids];
    const assumptions = {
      ...withToy(values, limitAssumptions(values), { model: choice }),
      ...supposedIn(values['what-if'], searches),
    };
    const kind = kindOf(values.kind, assumptions);
    const known = modelById(choice.model);
    if (known === undefined) throw new EngineFailure(`no model ${choice.model}`);
    const bounds = await askedBounds(values.bounds, known, engine, warn);
    const request = {
      ...choice,
      curves: curvesOf(kind, assumptions.exposure),
      massesMeV: values.masses ?? 'hypotheses',
      ...assumptions,
      ...own.request,
    } as const;
    const answer = unwrap(
      engine.run({ task: 'exclusion', ...request, searches: [...searches, ...bounds.recasts] }),
    );
    const combined = values.combine
      ? [
          {
            name: 'combined',
            curves: unwrap(engine.run({ task: 'combined-exclusion', ...request, searches })).curves,
          },
        ]
      : [];
    [...toyNotes(answer.searches), ...projectionNotes(answer.searches)].forEach(warn);
    gapsIn(answer.searches, assumptions.statistic).map(silences.gap).forEach(warn);
    for (const { search, silence } of answer.searches)
      if (silence !== null) warn(commandLine.ofSearch(search, silences.sentence(silence)));
    const table = exclusionTable([...namedExclusions(answer), ...combined], known);
    const rows = [...table.rows, ...drawnRows(bounds.drawn, known, values.masses)];
    return tableText({ ...table, rows }, values.format, {
      qualifiers: [
        // Contours of others may be of anything.
        ...(bounds.drawn.length === 0 ? [reactionQualifier] : []),
        ...modelQualifiers(known.id),
        ...levelQualifiers(assumptions.confidenceLevel),
        { name: 'Limit', value: kind },
        ...assumptionQualifiers({ ...assumptions, invisibleFraction: choice.invisibleFraction }),
      ],
      convention: known.conventions[0],
      note: answer.searches.map(({ title, provenanceNote }) => `${title}: ${provenanceNote}`).join(' '),
      isOfKaons: bounds.drawn.length === 0,
      phrases: ['Exclusion', known.benchmark],
    });
  },
});
