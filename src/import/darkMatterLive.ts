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
  return {
    labelName: textOf(field(content, 'labelName')),
    longName: textOf(field(content, 'longName')),
    id: textOf(field(content, 'id')),
    paperUrls: list(field(content, 'paperUrls')).map(textOf),
    url: textOf(field(content, 'url')),
    curveType: field(content, 'curveType') === 'projection' ? 'projection' : 'excluded',
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
