import { usageWords } from '../../words/en/commandLine.ts';
import { askedModel, modelOptions } from '../askedModel.ts';
import { form, unwrap } from '../command.ts';
import { chosenSearches, common, darkSector, modelChoice } from '../commonOptions.ts';
import { limitAssumptions, limitOptions } from '../limitOptions.ts';
import { ownSearch, ownSearchOptions } from '../ownSearch.ts';
import { number, present, required } from '../option.ts';
import { jsonText } from '../output.ts';
import { toyNotes, toyOfCommand, withToy } from '../toy.ts';
import { supposedIn } from '../whatIf.ts';

/** `point`: every number of the readout at one mass and coupling. */
export const point = form({
  about: () => usageWords.commands.point,
  options: {
    ...modelOptions,
    mass: common.mass,
    coupling: required(number('G', () => usageWords.options.coupling)),
    convention: common.convention,
    'alpha-d': common.alphaD,
    'chi-ratio': common.chiRatio,
    'br-inv': common.brInv,
    tau: number('S|inf', () => usageWords.options.pointTau),
    searches: common.searches,
    ...ownSearchOptions,
    combine: common.combine,
    ...limitOptions,
    ...toyOfCommand,
    format: common.jsonFormat,
  },
  run: async (values, { engine, warn }) => {
    const own = await ownSearch(values);
    const searches = [...chosenSearches(values.searches, engine), ...own.ids];
    const { mass: massMeV, coupling, convention, tau: fixedLifetimeS } = values;
    const model = modelChoice(await askedModel(values), values['br-inv']);
    const lifetime = present({ fixedLifetimeS });
    const asked = {
      ...model,
      massMeV,
      coupling,
      ...present({ convention }),
      ...lifetime,
      ...darkSector(values['alpha-d'], values['chi-ratio']),
      searches,
      ...own.request,
      ...withToy(values, limitAssumptions(values), { model, ...lifetime }),
      ...supposedIn(values['what-if'], searches),
    };
    const answer = unwrap(engine.run({ task: 'point', ...asked }));
    toyNotes(answer.searches).forEach(warn);
    if (!values.combine) return jsonText(answer);
    return jsonText({ ...answer, combination: unwrap(engine.run({ task: 'combination', ...asked })) });
  },
});
