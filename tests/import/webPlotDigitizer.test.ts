import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/readFiles.ts';
import { tarEntry, tarOf } from '../archives.ts';
import { refusal, tables } from './given.ts';

type Pair = readonly [number, number];

/** A picture with turned and logarithmic axes: where a number is drawn, by geometry. */
interface Picture {
  readonly origin: Pair;
  readonly across: Pair;
  readonly up: Pair;
  readonly isLog: readonly [boolean, boolean];
}

const low: Pair = [0.01, 1e-9];
const high: Pair = [1, 1e-4];

function pixelOf({ origin, across, up, isLog }: Picture, point: Pair): Pair {
  const share = [0, 1].map((axis) => {
    const f = (value: number) => (isLog[axis] ? Math.log(value) : value);
    return (f(point[axis]) - f(low[axis])) / (f(high[axis]) - f(low[axis]));
  });
  return [
    origin[0] + share[0] * across[0] + share[1] * up[0],
    origin[1] + share[0] * across[1] + share[1] * up[1],
  ];
}

function axesOf(picture: Picture, name = 'XY') {
  const corner = (x: number, y: number) => {
    const [px, py] = pixelOf(picture, [x, y]);
    return { px, py, dx: String(x), dy: String(y), dz: null };
  };
  return {
    name,
    type: 'XYAxes',
    isLogX: picture.isLog[0],
    isLogY: picture.isLog[1],
    noRotation: false,
    calibrationPoints: [
      corner(low[0], low[1]),
      corner(high[0], low[1]),
      corner(low[0], low[1]),
      corner(low[0], high[1]),
    ],
  };
}

/** A project as version 4 saves it. */
function project(picture: Picture, sets: Readonly<Record<string, readonly Pair[]>>, hasValues: boolean) {
  return {
    version: [4, 2],
    axesColl: [axesOf(picture)],
    datasetColl: Object.entries(sets).map(([name, points]) => ({
      name,
      axesName: 'XY',
      metadataKeys: [],
      colorRGB: [200, 0, 0, 255],
      data: points.map((point) => {
        const [x, y] = pixelOf(picture, point);
        return { x, y, value: hasValues ? point : null };
      }),
      autoDetectionData: null,
    })),
    measurementColl: [],
  };
}

const picture: Picture = { origin: [100, 500], across: [600, 0], up: [0, -450], isLog: [true, true] };
const sets = {
  'curve A': [
    [0.05, 1e-8],
    [0.1, 2e-8],
    [0.2, 1.5e-8],
  ],
  'curve B': [
    [0.16, 3e-9],
    [0.25, 2e-9],
  ],
} as const;

const numbers = async (name: string, text: string) =>
  (await tables(name, text)).map(
    ({ table }) => [table.name, table.columns.map(({ values }) => values)] as const,
  );

describe('projects of WebPlotDigitizer', () => {
  it('give one table per data set, under its name; values on logarithmic axes are the numbers themselves', async () => {
    expect(await numbers('wpd.json', JSON.stringify(project(picture, sets, true)))).toEqual([
      [
        'curve A',
        [
          [0.05, 0.1, 0.2],
          [1e-8, 2e-8, 1.5e-8],
        ],
      ],
      [
        'curve B',
        [
          [0.16, 0.25],
          [3e-9, 2e-9],
        ],
      ],
    ]);
  });

  it('gives numbers of points that the program has not computed yet, on any axes (by property)', async () => {
    const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
    const pictures = fc.record({
      origin: fc.tuple(coordinate, coordinate),
      across: fc.tuple(
        fc.double({ min: 100, max: 900, noNaN: true }),
        fc.double({ min: -40, max: 40, noNaN: true }),
      ),
      up: fc.tuple(
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: -900, max: -100, noNaN: true }),
      ),
      isLog: fc.tuple(fc.boolean(), fc.boolean()),
    });
    const point = fc.tuple(
      fc.double({ min: low[0], max: high[0], noNaN: true }),
      fc.double({ min: 1e-6, max: high[1], noNaN: true }),
    );
    await fc.assert(
      fc.asyncProperty(pictures, fc.array(point, { minLength: 2, maxLength: 8 }), async (turned, points) => {
        const text = JSON.stringify(project(turned, { limit: points }, false));
        const [[, [x, y]]] = await numbers('wpd.json', text);
        points.forEach(([mass, value], k) => {
          // Pixels have 16 digits, of which those before the point are lost: 1e-13 of 900 pixels is 1e-10 of 1e-6.
          expect(x[k]).toBeCloseTo(mass, 9);
          expect(y[k] / value).toBeCloseTo(1, 7);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is read as version 3 saved it', async () => {
    const { axesColl, datasetColl } = project(picture, sets, true);
    const { isLogX, isLogY, calibrationPoints } = axesColl[0];
    const old = {
      wpd: {
        version: [3, 8],
        axesType: 'XYAxes',
        axesParameters: { isLogX, isLogY },
        calibration: calibrationPoints,
        dataSeries: datasetColl.map(({ name, data }) => ({ name, data, metadataKeys: [] })),
      },
    };
    expect((await numbers('old.json', JSON.stringify(old))).map(([name]) => name)).toEqual([
      'curve A',
      'curve B',
    ]);
  });

  it('is read out of the archive that it saves, beside its picture', async () => {
    const text = JSON.stringify(project(picture, sets, true));
    const bytes = tarOf(
      tarEntry('limits/', '', { kind: '5' }),
      tarEntry('limits/info.json', '{"version":[4,0],"json":"wpd.json","images":["image.png"]}'),
      tarEntry('limits/wpd.json', text),
      tarEntry('limits/image.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    );
    const outcomes = await readFiles([{ name: 'limits.tar', bytes }]);
    expect(outcomes).toMatchObject([{ ok: true, file: 'limits/wpd.json', format: 'webplotdigitizer' }]);
  });

  it('says where nothing was read off, and leaves data sets without points out', async () => {
    const empty = project(picture, { 'Default Dataset': [] }, true);
    expect(await refusal('wpd.json', JSON.stringify(empty))).toMatch(/without points; read the points off/);
    const one = project(picture, { 'Default Dataset': [], limit: sets['curve A'] }, true);
    expect((await numbers('wpd.json', JSON.stringify(one))).map(([name]) => name)).toEqual(['limit']);
  });

  it('takes no angles and radii for masses', async () => {
    const polar = project(picture, sets, true);
    const text = JSON.stringify({ ...polar, axesColl: [{ ...polar.axesColl[0], type: 'PolarAxes' }] });
    expect(await refusal('wpd.json', text)).toMatch(/without points on X-Y axes/);
  });
});
