import { modelById } from '../physics/models/index.ts';
import type { Polyline } from '../data/boundSchema.ts';
import { numberText, fileStem, neutralText } from '../data/text.ts';
import { curveRows, type ExportCurve } from './curvePoints.ts';

/** A file to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** What the site sorts a curve by, in its own words. */
export interface LiveCategories {
  readonly detectionType: 'Direct detection' | 'Indirect detection';
  readonly experimentType:
    | 'Collider experiments'
    | 'Cosmological measurements'
    | 'Astrophysical observations'
    | 'Laboratory experiments';
  readonly timeType: 'Past constraints' | 'Recent constraints' | 'Planned/future constraints';
  readonly assumption: 'None' | 'Dark Matter' | 'Other';
}

/** Categories of a curve of which nothing else is known: a measurement in a laboratory of these years. */
export function usualCategories(curveType: ExportCurve['curveType']): LiveCategories {
  return {
    detectionType: 'Direct detection',
    experimentType: 'Collider experiments',
    timeType: curveType === 'projection' ? 'Planned/future constraints' : 'Recent constraints',
    assumption: 'None',
  };
}

/** A name by which the site can find its elements: a letter, then letters, digits, dashes. */
function elementName(text: string): string {
  const name = text.replace(/[^\w-]/g, '-');
  return /^[a-z]/i.test(name) ? name : `curve-${name}`;
}

/** Points with a mass above 0, since the site's axis of mass is logarithmic; what was closed stays so. */
function drawable({ massMeV, coupling }: Polyline): Polyline {
  const kept = massMeV.map((_, i) => i).filter((i) => massMeV[i] > 0);
  const last = massMeV.length - 1;
  const isClosed = massMeV[0] === massMeV[last] && coupling[0] === coupling[last];
  if (isClosed && kept.length > 0 && kept[0] > 0) kept.push(kept[0]);
  return { massMeV: kept.map((i) => massMeV[i]), coupling: kept.map((i) => coupling[i]) };
}

/**
 * A curve as a contribution to CERN's Dark Matter live site: `x,y` with masses in GeV, and the JSON that labels it. The
 * site draws one line per file and shades from it up to a coupling of 1, so that each region becomes a pair of its own,
 * its outline closed where it has a roof, and what is excluded below a line gets no shading.
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
  const { model, quantity, curveType, reference } = curve;
  if (model === null || quantity !== 'coupling') {
    throw new Error('Only couplings of a model can go to the Dark Matter live site.');
  }
  curveRows(curve);
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const rgba = (opacity: number): string => `rgba(${channels.join(', ')}, ${opacity})`;
  const address = /^arXiv:/i.test(reference) ? `https://arxiv.org/abs/${reference.slice(6)}` : reference;
  const lines = (curve.outlines ?? curve.stretches).map(drawable).filter(({ massMeV }) => massMeV.length > 1);
  return lines.flatMap(({ massMeV, coupling }, index): ExportFile[] => {
    const suffix = lines.length > 1 ? ` (${index + 1})` : '';
    const stem = elementName(fileStem(`${curve.id}${suffix}`));
    const rows = massMeV.map((mass, i) => `${numberText(mass / 1000)},${numberText(coupling[i])}\n`);
    const label = {
      labelName: `${neutralText(curve.name)}${suffix}`,
      longName: `${neutralText(curve.name)}${suffix}`,
      id: stem,
      text: { elementName: null },
      line: { color: rgba(1), dash: curveType === 'projection' ? 'dash' : null, width: 2 },
      area: { color: curve.shape === 'upper-edge' ? null : rgba(0.3) },
      paperUrls: address === '' ? [] : [address],
      url: `../../data/${modelById(model)?.benchmark ?? model}/${stem}.csv`,
      curveType,
      categories,
      note: neutralText(curve.note),
      kaonscope: {
        model,
        convention: curve.convention,
        confidenceLevel: curve.confidenceLevel,
        shape: curve.shape,
        reference,
      },
    };
    return [
      { name: `${stem}.csv`, text: `x,y\n${rows.join('')}` },
      { name: `${stem}.json`, text: `${JSON.stringify(label, null, 2)}\n` },
    ];
  });
}
