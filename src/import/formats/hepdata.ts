import { isHepdataCsv, readHepdataCsv } from '../hepdataCsv.ts';
import { isHepdataJson, readHepdataJson } from '../hepdataJson.ts';
import { field } from '../unknownValues.ts';
import { asTables, type ImportFormat, type ParsedFile } from './format.ts';

/** A table of HEPData as its site gives it to programs. */
export const hepdataJson: ImportFormat = {
  id: 'hepdata-json',
  isOf: ({ json }) => isHepdataJson(json),
  read: ({ name, json }) => asTables(readHepdataJson(json, name)),
};

/** A CSV of HEPData. */
export const hepdataCsv: ImportFormat = {
  id: 'hepdata-csv',
  isOf: ({ json, text }) => json === undefined && isHepdataCsv(text),
  read: ({ name, text }) => asTables(readHepdataCsv(text, name)),
};

const signs = /^(?:---|(?:in)?dependent_variables\s*:|data_file\s*:|\w[\w ]*:\s)/m;

/** Whether a text has the names of HEPData's YAML, which may be written in brackets, and as JSON too. */
function isYamlOfHepdata({ json, text }: ParsedFile): boolean {
  if (json !== undefined)
    return ['independent_variables', 'dependent_variables'].every((key) => Array.isArray(field(json, key)));
  const head = text.slice(0, 100_000);
  return (signs.test(head) || /^\s*[{[]/.test(head)) && /dependent_variables|data_file/.test(text);
}

/** YAML of HEPData, a table or a submission. */
export const hepdataYaml: ImportFormat = {
  id: 'hepdata-yaml',
  isOf: isYamlOfHepdata,
  load: async () => {
    const { readHepdataYaml } = await import('../hepdataYaml.ts');
    return ({ name, text }) => asTables(readHepdataYaml(text, name));
  },
};
