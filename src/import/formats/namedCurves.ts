import { tableOfColumns } from '../columnsTable.ts';
import { guarded, ImportFault, mostTables } from '../importedTable.ts';
import { curvesIn, nameOfCurve } from '../namedCurves.ts';
import { asTables, type ImportFormat } from './format.ts';

/** Curves in JSON, or in lists as Mathematica and Python write them: points, columns, and those under their names. */
export const namedCurves: ImportFormat = {
  id: 'json-curves',
  isOf: ({ json }) => curvesIn(json).next().done === false,
  read: ({ name: file, json }) =>
    asTables(
      guarded(file, () => {
        const stem = file.replace(/\.[^.]*$/, '');
        const tables = [];
        for (const curve of curvesIn(json)) {
          if (tables.length === mostTables)
            throw new ImportFault({ code: 'too-many-tables', most: mostTables });
          const about = { format: 'json-curves', file, name: nameOfCurve(curve, stem), said: curve.said };
          tables.push(tableOfColumns(curve, about));
        }
        return tables;
      }),
    ),
};
