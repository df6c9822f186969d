import { describe, expect, it } from 'vitest';
import { tables } from './given.ts';

const yaml = `independent_variables:
- header: {name: m2, units: GeV^2}
  values:
  - {low: 0, high: 0.002}
  - {low: 0.002, high: 0.004}
dependent_variables:
- header: {name: Data}
  values:
  - {value: 3}
  - {value: 4, errors: [{symerror: 2}]}
- header: {name: Background}
  values:
  - {value: 1, errors: [{symerror: 0.3, label: stat}, {asymerror: {minus: -0.4, plus: 0.4}, label: syst}]}
  - {value: 2, errors: [{symerror: '5%'}]}
`;

const json = JSON.stringify({
  name: 'Table 1',
  headers: [{ name: 'm2 [GEV**2]' }, { name: 'Data' }, { name: 'Background' }],
  values: [
    {
      x: [{ low: '0', high: '0.002' }],
      y: [
        { group: 0, value: '3', errors: [] },
        { group: 1, value: '1', errors: [{ symerror: 0.3 }, { asymerror: { plus: 0.4, minus: -0.4 } }] },
      ],
    },
    {
      x: [{ low: '0.002', high: '0.004' }],
      y: [
        { group: 0, value: '4', errors: [{ symerror: 2 }] },
        { group: 1, value: '2', errors: [] },
      ],
    },
  ],
});

const csv = `#: name: Table 1
#: keyword observables: N
m2 [GEV**2],m2 [GEV**2] LOW,m2 [GEV**2] HIGH,Data,error +,error -
0.001,0,0.002,3,,
0.003,0.002,0.004,4,2,-2

#: CL,90
m2 [GEV**2],m2 [GEV**2] LOW,m2 [GEV**2] HIGH,Background,stat +,stat -,syst +,syst -
0.001,0,0.002,1,0.3,-0.3,0.4,-0.4
0.003,0.002,0.004,2,,,,
`;

const bins = [
  [0, 0.002],
  [0.002, 0.004],
];

describe('bins and uncertainties of HEPData', () => {
  it.each([
    ['YAML', 'table.yaml', yaml],
    ['JSON', 'table.json', json],
  ])('%s', async (_name, file, text) => {
    const [{ table }] = await tables(file, text);
    expect(table.columns[0]).toMatchObject({ values: [0.001, 0.003], bins });
    expect(table.columns[1]).toMatchObject({ values: [3, 4], errors: [NaN, 2] });
    expect(table.columns[1].bins).toBeUndefined();
    expect(table.columns[2]).toMatchObject({ values: [1, 2], errors: [0.5, NaN] });
  });

  it('are divided by 100 with the values of a variable in percent, but for cells that say so themselves', async () => {
    const text = `independent_variables:
- header: {name: m, units: MeV}
  values: [{value: 50}, {value: 60}]
dependent_variables:
- header: {name: Acceptance, units: '%'}
  values: [{value: 7, errors: [{symerror: 2}]}, {value: '3%'}]
`;
    const [{ table }] = await tables('table.yaml', text);
    expect(table.columns[1]).toMatchObject({ unit: '', values: [0.07, 0.03], errors: [0.02, NaN] });
    expect(table.remarks).toMatchObject([{ code: 'percent-column', column: 2, name: 'Acceptance' }]);
  });

  it('are divided by 100 in the CSV as well, where only the value says so', async () => {
    const text = '#: name: T\nm [MeV],Acceptance [%],error +,error -\n50,7,2,-2\n60,3,1,-1\n';
    const [{ table }] = await tables('table.csv', text);
    expect(table.columns[1]).toMatchObject({ name: 'Acceptance', unit: '', values: [0.07, 0.03] });
    expect(table.columns[1].errors?.[0]).toBeCloseTo(0.02, 12);
  });

  it('CSV has them in columns of their own', async () => {
    const [first, second] = await tables('table.csv', csv);
    expect(first.table.columns).toMatchObject([
      { name: 'm2', values: [0.001, 0.003], bins },
      { name: 'Data', values: [3, 4], errors: [NaN, 2] },
    ]);
    expect(second.table.columns[0].bins).toEqual(bins);
    expect(second.table.columns[1].errors?.[0]).toBeCloseTo(0.5, 12);
    expect(second.table.columns[1].qualifiers).toEqual([['CL', '90']]);
  });
});
