import { stringify } from 'yaml';
import { modelById } from '../physics/models/index.ts';
import { numberText, fileStem, neutralText } from '../data/text.ts';
import { curveRows, type ExportCurve, valueColumn } from './curvePoints.ts';
import type { ExportFile } from './darkMatterLive.ts';
import { distinct } from './distinct.ts';

/** Longest name of a table, and longest keyword, that HEPData takes. */
const longestName = 64;
const longestKeyword = 128;

/** Units of the values as HEPData headers write them. */
function valueUnits({ quantity, model, convention }: ExportCurve): { units?: string } {
  const units = modelById(model ?? '')?.conventions.find(({ id }) => id === convention)?.unitTex ?? '';
  return quantity === 'coupling' && units !== '' ? { units: 'TeV$^{-1}$' } : {};
}

function tableOf(curve: ExportCurve): object {
  const rows = curveRows(curve);
  const { confidenceLevel, lifetimeS, model, monteCarlo } = curve;
  const pieces = curve.stretches.length > 1;
  return {
    independent_variables: [
      { header: { name: 'M(X)', units: 'MeV' }, values: rows.map(({ massMeV }) => ({ value: massMeV })) },
      ...(pieces
        ? [{ header: { name: 'Piece of the curve' }, values: rows.map(({ piece }) => ({ value: piece })) }]
        : []),
    ],
    dependent_variables: [
      {
        header: { name: neutralText(valueColumn(curve)), ...valueUnits(curve) },
        qualifiers: [
          ...(model === null ? [] : [{ name: 'Model', value: modelById(model)?.benchmark ?? model }]),
          ...(confidenceLevel === null
            ? []
            : [{ name: 'CL', value: Number((100 * confidenceLevel).toPrecision(8)), units: '%' }]),
          ...(lifetimeS === null
            ? []
            : [
                lifetimeS === 'inf'
                  ? { name: 'Lifetime', value: 'inf' }
                  : { name: 'Lifetime', value: lifetimeS, units: 's' },
              ]),
          { name: 'Curve', value: `${curve.shape}, ${curve.curveType}` },
          ...(monteCarlo === undefined ? [] : [{ name: 'Seed of the toys', value: monteCarlo.seed }]),
        ],
        values: rows.map(({ value, error }) => ({
          value: Number(numberText(value)),
          ...(Number.isNaN(error)
            ? {}
            : { errors: [{ symerror: Number(numberText(error)), label: 'Monte Carlo' }] }),
        })),
      },
      ...(monteCarlo === undefined
        ? []
        : [{ header: { name: 'Toys' }, values: rows.map(({ toys }) => ({ value: toys })) }]),
    ],
  };
}

/**
 * Curves as a HEPData submission: `submission.yaml` and one YAML table each, by the rules of HEPData's schemas 1.1.1.
 * Kept in a module of its own, because the YAML writer is loaded only when it is asked for.
 * @param curves points and what is known about them
 * @param comment what the submission as a whole is
 * @returns the files of the submission, submission.yaml first
 * @throws Error when a point is no positive number
 */
export function hepdataFiles(curves: readonly ExportCurve[], comment: string): ExportFile[] {
  const stems = distinct(
    curves.map(({ id }) => fileStem(id)),
    60,
  );
  const names = distinct(
    curves.map(({ name }) => neutralText(name)),
    longestName,
  );
  const documents = curves.map((curve, index) => ({
    name: names[index],
    location: neutralText(curve.reference).slice(0, 256),
    description: neutralText(`${curve.name}. ${curve.note}`),
    keywords: [
      { name: 'reactions', values: ['K+ --> PI+ X'] },
      { name: 'observables', values: [curve.quantity === 'coupling' ? 'COUPLING' : 'BR'] },
      { name: 'phrases', values: [neutralText(valueColumn(curve)).slice(0, longestKeyword), 'Exclusion'] },
    ],
    data_file: `${stems[index]}.yaml`,
  }));
  const submission = [{ comment: neutralText(comment) }, ...documents].map(
    (document) => `---\n${stringify(document)}`,
  );
  return [
    { name: 'submission.yaml', text: submission.join('') },
    ...curves.map((curve, index) => ({ name: `${stems[index]}.yaml`, text: stringify(tableOf(curve)) })),
  ];
}
