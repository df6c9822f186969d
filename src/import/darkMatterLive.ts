import { couplingUnit, plainSigns } from './couplingUnits.ts';
import { modelById } from '../physics/models/index.ts';
import type { Guesses } from './guesses.ts';
import { field, list, textOf } from './unknownValues.ts';

/** What the JSON beside a curve of CERN's Dark Matter live site says about it. */
export interface DarkMatterLiveLabel {
  readonly labelName: string;
  readonly longName: string;
  readonly id: string;
  readonly paperUrls: readonly string[];
  /** Path of the CSV with the points. */
  readonly url: string;
  readonly curveType: 'excluded' | 'projection';
  /** What the site does not ask for, where the curve was saved here. */
  readonly own?: Partial<Guesses> & { readonly reference: string };
}

const shapes = ['lower-edge', 'upper-edge', 'closed-region'] as const;

/** What a label that was written here says beside what the site asks for; undefined of any other. */
function ownIn(content: unknown): DarkMatterLiveLabel['own'] {
  const own = field(content, 'kaonscope');
  const model = modelById(textOf(field(own, 'model')));
  const convention = model?.conventions.find(({ id }) => id === field(own, 'convention'));
  const shape = shapes.find((each) => each === field(own, 'shape'));
  if (model === undefined || convention === undefined || shape === undefined) return undefined;
  const level = field(own, 'confidenceLevel');
  return {
    massUnit: 'GeV',
    massUnitNamed: true,
    massScale: 'linear',
    valueScale: 'linear',
    valuePower: 1,
    // A unit that nobody else has is that of the convention itself.
    valueUnit: couplingUnit(convention.unitTex) === null ? '' : plainSigns(convention.unitTex),
    otherEdge: null,
    quantity: 'coupling',
    model: model.id,
    convention: convention.id,
    confidenceLevel: typeof level === 'number' && level > 0 && level < 1 ? level : null,
    shape,
    reference: textOf(field(own, 'reference')),
  };
}

/** Whether parsed JSON labels a curve of the Dark Matter live site. */
export function isDarkMatterLive(content: unknown): boolean {
  return typeof field(content, 'labelName') === 'string' && typeof field(content, 'url') === 'string';
}

/**
 * The label of a curve of the Dark Matter live site; unknown keys are left aside.
 * @param content what JSON.parse gave; `isDarkMatterLive` must hold
 */
export function darkMatterLiveLabel(content: unknown): DarkMatterLiveLabel {
  const own = ownIn(content);
  return {
    labelName: textOf(field(content, 'labelName')),
    longName: textOf(field(content, 'longName')),
    id: textOf(field(content, 'id')),
    paperUrls: list(field(content, 'paperUrls')).map(textOf),
    url: textOf(field(content, 'url')),
    curveType: field(content, 'curveType') === 'projection' ? 'projection' : 'excluded',
    ...(own === undefined ? {} : { own }),
  };
}

const baseName = (path: string): string => path.split('/').pop() ?? path;
const stem = (path: string): string => baseName(path).replace(/\.[^.]*$/, '');

/**
 * Whether a CSV holds the points of a label: the file that its `url` names, or one of the same name.
 * @param label from `darkMatterLiveLabel`
 * @param labelFile name of the JSON
 * @param csvFile name of the CSV
 */
export function belongTogether(label: DarkMatterLiveLabel, labelFile: string, csvFile: string): boolean {
  return baseName(label.url) === baseName(csvFile) || stem(labelFile) === stem(csvFile);
}
