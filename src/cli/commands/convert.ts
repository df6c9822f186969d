import { usageWords } from '../../words/en/commandLine.ts';
import type { Engine } from '../../engine/engine.ts';
import type { ConvertRequest } from '../../engine/request.ts';
import { askedModel, modelOptions } from '../askedModel.ts';
import { type Command, form, unwrap } from '../command.ts';
import { common, darkSector, modelChoice } from '../commonOptions.ts';
import { number, present, required, type Values } from '../option.ts';
import { jsonText } from '../output.ts';

const shared = {
  ...modelOptions,
  mass: common.mass,
  'br-inv': common.brInv,
  'alpha-d': common.alphaD,
  'chi-ratio': common.chiRatio,
  format: common.jsonFormat,
};

async function converted(values: Values<typeof shared>, from: ConvertRequest['from'], engine: Engine) {
  const request = {
    task: 'convert',
    ...modelChoice(await askedModel(values), values['br-inv']),
    ...darkSector(values['alpha-d'], values['chi-ratio']),
    massMeV: values.mass,
    from,
  } as const;
  return jsonText(unwrap(engine.run(request)));
}

const about = () => usageWords.commands.convert;

/** `convert`: coupling ↔ lifetime ↔ cτ ↔ all conventions of the coupling. */
export const convert: Command = [
  form({
    about,
    chosenBy: 'tau',
    options: { ...shared, tau: required(number('S', () => usageWords.options.tau)) },
    run: (values, { engine }) => converted(values, { kind: 'lifetime', lifetimeS: values.tau }, engine),
  }),
  form({
    about,
    chosenBy: 'coupling',
    options: {
      ...shared,
      coupling: required(number('G', () => usageWords.options.coupling)),
      convention: common.convention,
    },
    run: (values, { engine }) => {
      const { coupling, convention } = values;
      return converted(values, { kind: 'coupling', coupling, ...present({ convention }) }, engine);
    },
  }),
];
