import { modelQualifiers, reactionQualifier } from '../../export/hepdata/qualifiers.ts';
import { modelTable } from '../../export/tables.ts';
import { modelReason } from '../../words/en/modelTexts.ts';
import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { END_POINT_MASS } from '../../physics/kinematics.ts';
import { modelById } from '../../physics/models/index.ts';
import { askedModel, modelOptions } from '../askedModel.ts';
import { form, unwrap } from '../command.ts';
import { common, massesIn } from '../commonOptions.ts';
import { present, usually } from '../option.ts';
import { tableText } from '../output.ts';
import { UsageError } from '../usageError.ts';

const usualMasses = massesIn(`0:${Math.floor(END_POINT_MASS)}:1`, 'masses');

/** `model`: production, lifetime and decay fractions of a model over mass. */
export const model = form({
  about: () => usageWords.commands.model,
  options: {
    ...modelOptions,
    masses: usually(common.masses, usualMasses),
    format: common.tableFormat,
  },
  run: async ({ masses, format, ...values }, { engine }) => {
    const { model: id } = await askedModel(values);
    const answer = unwrap(engine.run({ task: 'model', model: id, massesMeV: masses }));
    if (!answer.productionPerCoupling2.some((value) => value >= 0)) {
      const reason = modelReason(modelById(id)?.productionValidity.reason ?? '');
      throw new UsageError(commandLine.massesUnproduced(masses, END_POINT_MASS, reason));
    }
    return tableText(modelTable(answer), format, {
      qualifiers: [reactionQualifier, ...modelQualifiers(id)],
      ...present({ convention: modelById(id)?.conventions[0] }),
      isOfKaons: true,
      phrases: ['Branching ratio', 'Lifetime'],
    });
  },
});
