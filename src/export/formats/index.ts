import { csv } from './csv.ts';
import { darkMatterLive } from './darkMatterLive.ts';
import type { CurveFormat } from './format.ts';
import { hepdata } from './hepdata.ts';
import { json } from './json.ts';

/** All formats in which curves are saved, in the order in which they are offered; the first is offered before it is chosen. */
export const curveFormats: readonly [CurveFormat, ...CurveFormat[]] = [csv, json, darkMatterLive, hepdata];
