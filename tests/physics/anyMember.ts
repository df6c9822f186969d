import fc from 'fast-check';
import { readModel } from '../../src/import/model/readModel.ts';
import { rememberModel } from '../../src/import/model/ownFamily.ts';
import { alpCouplingNames } from '../../src/physics/alp/couplings.ts';
import { alpId } from '../../src/physics/models/alpFamily.ts';
import { alpTheoryInputs } from '../../src/physics/models/alpInputs.ts';
import { modelById } from '../../src/physics/models/index.ts';
import type { BenchmarkModel } from '../../src/physics/models/model.ts';
import { theoryFamilies } from '../../src/physics/models/theory.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** General ALPs with some of the couplings, some of them 0, given at any scale, and some inputs of theory. */
const alps = fc
  .record({
    couplings: fc.record(
      Object.fromEntries(
        alpCouplingNames.map((name) => [name, fc.oneof(within(-20, 20), fc.constantFrom(0, 1, -1, 0.1))]),
      ),
      { requiredKeys: [] },
    ),
    scaleTeV: fc.oneof(fc.constant(1), within(1, 1e6)),
    theory: fc.record(Object.fromEntries(alpTheoryInputs.map(({ id, range }) => [id, within(...range)])), {
      requiredKeys: [],
    }),
  })
  .filter(({ couplings }) => Object.values(couplings).some((value) => value !== 0))
  .map(alpId);

/** Models with inputs of theory anywhere in the range of each. */
const theories = fc
  .constantFrom(...theoryFamilies)
  .chain(({ inputs, idOf }) =>
    fc
      .record(Object.fromEntries(inputs.map(({ id, range }) => [id, within(...range)])), { requiredKeys: [] })
      .map(idOf),
  );

/** Models of formulas, with names and couplings as people write them. */
const owns = fc
  .record({
    name: fc.constantFrom('My scalar', 'Familon, light', 'BC4', '=1+1', 'Größe "x"'),
    coupling: fc.constantFrom('lambda', 'g_X', '1/f', "kappa'"),
    unit: fc.constantFrom('', 'GeV', 'TeV^-1', 'fm'),
    factor: within(1e-3, 1e3),
  })
  .map(({ name, coupling, unit, factor }) => {
    const symbol = coupling === '1/f' ? 'f' : coupling;
    const lines = [
      `name: ${name}`,
      `coupling: ${symbol}`,
      ...(unit === '' ? [] : [`unit: ${unit}`]),
      `B/g^2 = ${factor} * B_bc4`,
      'invisible = 1',
    ];
    const read = readModel(lines.join('\n'), 'mine.txt');
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    return rememberModel(read.content);
  });

const known = (id: string): BenchmarkModel => {
  const model = modelById(id);
  if (model === undefined) throw new Error(`no model ${id}`);
  return model;
};

/** A model whose identifier says more than its name: couplings and scale, inputs of theory, or formulas. */
export const anyMember: fc.Arbitrary<BenchmarkModel> = fc.oneof(alps, theories, owns).map(known);

/** A convention of such a model. */
export const anyMemberConvention = anyMember.chain((model) =>
  fc.constantFrom(...model.conventions).map(({ id, power }) => ({ model: model.id, convention: id, power })),
);
