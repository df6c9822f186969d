import { csv, darkMatterLive } from './columns.ts';
import type { ImportFormat } from './format.ts';
import { hepdataCsv, hepdataJson, hepdataYaml } from './hepdata.ts';
import { kaonscope } from './kaonscope.ts';
import { records } from './records.ts';
import { scan } from './scan.ts';

/** All formats that are read, in the order in which a file is tried. */
export const importFormats: readonly ImportFormat[] = [
  kaonscope,
  scan,
  hepdataJson,
  records,
  hepdataCsv,
  hepdataYaml,
  darkMatterLive,
  csv,
];
