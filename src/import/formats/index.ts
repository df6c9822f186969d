import { counts, model } from './brought.ts';
import { csv, darkMatterLive } from './columns.ts';
import type { ImportFormat } from './format.ts';
import { hepdataCsv, hepdataJson, hepdataYaml } from './hepdata.ts';
import { figureTable, kaonscope, kaonscopeCsv } from './kaonscope.ts';
import { namedCurves } from './namedCurves.ts';
import { records } from './records.ts';
import { scan } from './scan.ts';
import { session } from './session.ts';
import { webPlotDigitizer } from './webPlotDigitizer.ts';

/** All formats that are read, in the order in which a file is tried. */
export const importFormats: readonly ImportFormat[] = [
  kaonscope,
  scan,
  session,
  kaonscopeCsv,
  // Tables of limits have counts in them too.
  figureTable,
  counts,
  model,
  hepdataJson,
  hepdataYaml,
  webPlotDigitizer,
  namedCurves,
  records,
  hepdataCsv,
  darkMatterLive,
  csv,
];
