import { isWebPlotDigitizer, readWebPlotDigitizer } from '../webPlotDigitizer.ts';
import { asTables, type ImportFormat } from './format.ts';

/** Projects of WebPlotDigitizer, alone or out of the archive that it saves. */
export const webPlotDigitizer: ImportFormat = {
  id: 'webplotdigitizer',
  isOf: ({ json }) => isWebPlotDigitizer(json),
  read: ({ name, json }) => asTables(readWebPlotDigitizer(json, name)),
};
