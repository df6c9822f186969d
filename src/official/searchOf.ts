import type { OfficialSearch } from './draft.ts';
import type { View } from './tableView.ts';

/** The search that a table is about, by what it says of the decay, by its figure in the paper, or by its masses. */
export function searchOf({ about }: View, [low, high]: readonly [number, number]): OfficialSearch {
  const figure = /\bfig(?:ure|\.)? ?(\d+)/.exec(about)?.[1];
  const byFigure: Readonly<Record<string, OfficialSearch>> = {
    1: 'na62-pinunu-2016-2022',
    2: 'na62-pinunu-2016-2022',
    3: 'na62-pi0-invisible',
    4: 'na62-pimumu-2017-2018',
    5: 'na62-pimumu-2017-2018',
    6: 'na62-pimumu-2017-2018',
    7: 'na62-pigammagamma-2017-2018',
  };
  if (/\bmu ?\+? ?mu|μ ?\+? ?μ|di-?muon/.test(about)) return 'na62-pimumu-2017-2018';
  if (/gamma ?gamma|γ ?γ|di-?photon/.test(about)) return 'na62-pigammagamma-2017-2018';
  if (/(?:\bpi ?0|π ?0|π⁰)[^;]{0,60}inv/.test(about)) return 'na62-pi0-invisible';
  const named = figure === undefined || !about.includes('hepdata.160245') ? undefined : byFigure[figure];
  if (named !== undefined) return named;
  if (low > 100 && high < 160) return 'na62-pi0-invisible';
  if (low > 211 && /visible|prompt/.test(about)) return 'na62-pimumu-2017-2018';
  return 'na62-pinunu-2016-2022';
}
