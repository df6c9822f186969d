import type { ModelId } from '../../physics/models/model.ts';
import { numberText } from '../csv.ts';
import { curveRows, type ExportCurve } from './curvePoints.ts';
import { fileStem, neutralText } from './neutral.ts';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** What the site sorts a curve by; its own words. */
export interface LiveCategories {
  readonly detectionType: string;
  readonly experimentType: string;
  readonly timeType: string;
  readonly assumption: string;
}

/** Name of the folder of a benchmark on the site. */
const folders: Readonly<Record<ModelId, string>> = {
  bc1: 'BC1',
  bc2: 'BC2',
  bc4: 'BC4',
  bc10: 'BC10',
  bc11: 'BC11',
};

/**
 * A curve as a contribution to CERN's Dark Matter live site: `x,y` with masses in GeV, and the JSON that labels it. The
 * site draws one line per file, so that a curve in pieces becomes several pairs.
 * @param curve a coupling over mass
 * @param colour of the line, `#rrggbb`
 * @param categories what the site sorts it by
 * @returns pairs of files
 * @throws Error when the curve is no coupling or a point is no positive number
 */
export function darkMatterLiveFiles(
  curve: ExportCurve,
  colour: string,
  categories: LiveCategories,
): ExportFile[] {
  const { model, quantity, stretches, curveType, reference } = curve;
  if (model === null || quantity !== 'coupling') {
    throw new Error('Only couplings of a model can go to the Dark Matter live site.');
  }
  curveRows(curve);
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const rgba = (opacity: number): string => `rgba(${channels.join(', ')}, ${opacity})`;
  const address = /^arXiv:/i.test(reference) ? `https://arxiv.org/abs/${reference.slice(6)}` : reference;
  return stretches.flatMap(({ massMeV, coupling }, index): ExportFile[] => {
    const suffix = stretches.length > 1 ? ` (${index + 1})` : '';
    const stem = fileStem(`${curve.id}${suffix}`);
    const rows = massMeV.map((mass, i) => `${numberText(mass / 1000)},${numberText(coupling[i])}\n`);
    const label = {
      labelName: `${neutralText(curve.name)}${suffix}`,
      longName: `${neutralText(curve.name)}${suffix}`,
      id: stem,
      text: { elementName: null },
      line: { color: rgba(1), dash: curveType === 'projection' ? 'dash' : null, width: 2 },
      area: { color: rgba(0.3) },
      paperUrls: address === '' ? [] : [address],
      url: `../../data/${folders[model]}/${stem}.csv`,
      curveType,
      categories,
    };
    return [
      { name: `${stem}.csv`, text: `x,y\n${rows.join('')}` },
      { name: `${stem}.json`, text: `${JSON.stringify(label, null, 2)}\n` },
    ];
  });
}
