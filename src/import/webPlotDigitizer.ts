import { log10 } from '../mathematics/logarithm.ts';
import { tenTo } from '../mathematics/powers.ts';
import { tableOfColumns } from './columnsTable.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult, mostTables } from './importedTable.ts';
import { field, list, numberIn, textOf } from './unknownValues.ts';

/** Kind of axes whose points are numbers x and y. */
const plainAxes = 'XYAxes';

/** Axes that were calibrated on a picture: pixels to numbers. */
interface Axes {
  readonly kind: string;
  readonly toNumbers: (x: number, y: number) => readonly [number, number];
}

/**
 * How pixels become numbers by four points, two on each axis. An axis need not be level: a coordinate stays the same along the
 * other axis. Logarithmic axes are linear in the logarithm.
 */
function calibrated(
  points: readonly unknown[],
  isLog: readonly [boolean, boolean],
  isLevel: boolean,
): Axes['toNumbers'] {
  const at = (index: number, key: string): number => numberIn(field(points[index], key));
  const scaled = (value: number, axis: 0 | 1): number => (isLog[axis] ? log10(value) : value);
  const [x0, y0, x1, y1] = [at(0, 'px'), at(0, 'py'), at(2, 'px'), at(2, 'py')];
  const across = [at(1, 'px') - x0, isLevel ? 0 : at(1, 'py') - y0];
  const up = [isLevel ? 0 : at(3, 'px') - x1, at(3, 'py') - y1];
  const area = across[0] * up[1] - across[1] * up[0];
  const [left, right] = [scaled(at(0, 'dx'), 0), scaled(at(1, 'dx'), 0)];
  const [bottom, top] = [scaled(at(2, 'dy'), 1), scaled(at(3, 'dy'), 1)];
  const back = (value: number, axis: 0 | 1): number => (isLog[axis] ? tenTo(value) : value);
  return (x, y) => {
    const along = ((x - x0) * up[1] - (y - y0) * up[0]) / area;
    const above = (across[0] * (y - y1) - across[1] * (x - x1)) / area;
    return [back(left + along * (right - left), 0), back(bottom + above * (top - bottom), 1)];
  };
}

/** A project of version 3 in the form of version 4. */
function inNewForm(content: unknown): {
  readonly axes: readonly unknown[];
  readonly sets: readonly unknown[];
} {
  const old = field(content, 'wpd');
  if (old === undefined)
    return { axes: list(field(content, 'axesColl')), sets: list(field(content, 'datasetColl')) };
  const { axesType, axesParameters, calibration } = old as Readonly<Record<string, unknown>>;
  const parameters = typeof axesParameters === 'object' ? axesParameters : {};
  return {
    axes: [{ ...parameters, name: '', type: axesType, calibrationPoints: calibration }],
    sets: list(field(old, 'dataSeries')).map((each) => ({ ...(each as object), axesName: '' })),
  };
}

function axesOf(content: unknown): Axes {
  const isTrue = (key: string): boolean => field(content, key) === true;
  const points = list(field(content, 'calibrationPoints'));
  return {
    kind: textOf(field(content, 'type')),
    toNumbers: calibrated(points, [isTrue('isLogX'), isTrue('isLogY')], isTrue('noRotation')),
  };
}

/** Whether parsed JSON is a project of WebPlotDigitizer. */
export function isWebPlotDigitizer(content: unknown): boolean {
  return (
    Array.isArray(field(content, 'datasetColl')) || Array.isArray(field(field(content, 'wpd'), 'dataSeries'))
  );
}

/** The numbers of one point, as the program has computed them, or from its place on the picture where it has not. */
function pointOf(content: unknown, axes: Axes | undefined): readonly [number, number] {
  const [x, y] = list(field(content, 'value')).map(numberIn);
  if (x !== undefined && y !== undefined) return [x, y];
  const pixel = [numberIn(field(content, 'x')), numberIn(field(content, 'y'))] as const;
  return axes === undefined ? [Number.NaN, Number.NaN] : axes.toNumbers(...pixel);
}

/**
 * Reads a project of WebPlotDigitizer (versions 3 and 4): one table per data set with points, under its name.
 * @param content what JSON.parse gave; `isWebPlotDigitizer` must hold
 * @param file its name
 */
export function readWebPlotDigitizer(content: unknown, file: string): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const project = inNewForm(content);
    const axes = new Map(project.axes.map((each) => [textOf(field(each, 'name')), axesOf(each)]));
    const sets = project.sets.flatMap((each) => {
      const points = list(field(each, 'data'));
      const own = axes.get(textOf(field(each, 'axesName'))) ?? [...axes.values()][0];
      return points.length === 0 ? [] : [{ name: textOf(field(each, 'name')), points, axes: own }];
    });
    if (sets.length === 0) throw new ImportFault({ code: 'no-data-sets' });
    const plain = sets.filter((each) => each.axes === undefined || each.axes.kind === plainAxes);
    if (plain.length === 0) throw new ImportFault({ code: 'no-plain-axes' });
    if (plain.length > mostTables) throw new ImportFault({ code: 'too-many-tables', most: mostTables });
    return plain.map(({ name, points, axes: own }) => {
      const numbers = points.map((point) => pointOf(point, own));
      const columns = [numbers.map(([x]) => x), numbers.map(([, y]) => y)];
      return tableOfColumns(
        { headings: [], columns, breaks: [] },
        { format: 'webplotdigitizer', file, name: name === '' ? file.replace(/\.[^.]*$/, '') : name },
      );
    });
  });
}
