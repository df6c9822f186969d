import { usageWords } from '../../words/en/commandLine.ts';
import { askedModel, modelOptions } from '../askedModel.ts';
import { form, unwrap } from '../command.ts';
import { chosenSearches, common, darkSector, modelChoice } from '../commonOptions.ts';
import { limitAssumptions, limitOptions } from '../limitOptions.ts';
import { ownSearch, ownSearchOptions } from '../ownSearch.ts';
import { number, present, required } from '../option.ts';
import { jsonText } from '../output.ts';
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
    format: common.jsonFormat,
  },
  run: async (values, { engine }) => {
    const own = await ownSearch(values);
    const searches = [...chosenSearches(values.searches, engine), ...own.ids];
    const { mass: massMeV, coupling, convention, tau: fixedLifetimeS } = values;
    const asked = {
      ...modelChoice(await askedModel(values), values['br-inv']),
      massMeV,
      coupling,
      ...present({ convention, fixedLifetimeS }),
      ...darkSector(values['alpha-d'], values['chi-ratio']),
      searches,
      ...own.request,
      ...limitAssumptions(values),
      ...supposedIn(values['what-if'], searches),
    };
    const answer = unwrap(engine.run({ task: 'point', ...asked }));
    if (!values.combine) return jsonText(answer);
    return jsonText({ ...answer, combination: unwrap(engine.run({ task: 'combination', ...asked })) });
  },
});
