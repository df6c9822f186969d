import fc from 'fast-check';
import type { AnyAssumption } from '../../src/assumptions/assumption.ts';
import { type AssumptionValues, assumptions } from '../../src/assumptions/registry.ts';
import { boundIds } from '../../src/data/boundCatalogue.ts';
import { publishedCurveIds } from '../../src/data/catalogue.ts';
import {
  conventionParameterRanges,
  defaultConventionParameters,
  parametersOf,
} from '../../src/physics/models/conventions.ts';
import { alpId } from '../../src/physics/models/alpFamily.ts';
import { theoryFamilies } from '../../src/physics/models/theory.ts';
import { models } from '../../src/physics/models/index.ts';
import type { BenchmarkModel } from '../../src/physics/models/model.ts';
import * as changes from '../../src/state/changes.ts';
import * as modelChanges from '../../src/state/modelChanges.ts';
import { addPin } from '../../src/state/pins.ts';
import { inFamily } from '../../src/state/lifetimes.ts';
import { setLimitView } from '../../src/state/limitView.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { tourSteps, viewIds, wordings } from '../../src/state/presentation.ts';
import {
  type LinkedPanel,
  limitPanel,
  type PanelChoice,
  setAspect,
  setPanel,
} from '../../src/state/panels.ts';
import * as ranges from '../../src/state/ranges.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { modelOf } from '../../src/state/models.ts';
import * as view from '../../src/state/viewChanges.ts';
import { countingSearchIds } from '../../src/data/catalogue.ts';
import { suppose } from '../../src/state/whatIf.ts';
import type { FigureStarts } from '../../src/state/figure.ts';
import { inputs } from '../../src/ui/panels/inputs/facts.ts';
import { panels } from '../../src/ui/panels/registry.ts';
import { languageIds } from '../../src/words/languages.ts';

const within = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true });
const logarithmicWithin = ([lowest, highest]: readonly [number, number]) =>
  within([Math.log(lowest), Math.log(highest)]).map((x) => ranges.clamp(Math.exp(x), [lowest, highest]));

/** Values of all assumptions, each out of its own domain. */
const anyAssumptions = fc.record(
  Object.fromEntries(
    (assumptions as readonly AnyAssumption[]).map(({ id, domain }) => [
      id,
      domain.kind === 'names' ? fc.constantFrom(...domain.names) : within(domain.range),
    ]),
  ),
) as unknown as fc.Arbitrary<AssumptionValues>;

/** The open panel, and what it shows; nothing of the others, which no link holds. */
const anyPanel: fc.Arbitrary<PanelChoice> = fc
  .constantFrom<LinkedPanel>(limitPanel, ...panels)
  .chain((panel) =>
    fc
      .record({
        swapped: fc.boolean(),
        search: fc.constantFrom(null, ...searchIds),
        aspect: fc.constantFrom(null, ...(panel.aspects ?? [])),
      })
      .map(({ aspect, ...choice }) => {
        const shown = setPanel({ id: panel.id, ...choice })(defaultChoices());
        return (aspect === null ? shown : setAspect(panel, aspect)(shown)).panel;
      }),
  );

const anyMass = within(ranges.massRangeMeV);
const anyFactor = logarithmicWithin([1e-9, 1e9]);
const anyPoint = fc.record({
  massMeV: fc.oneof(anyMass, within([-100, 500])),
  amplitudeCoupling: fc.oneof(logarithmicWithin([1e-9, 10]), logarithmicWithin([1e-40, 1e40])),
});
const anyCoupling = fc.oneof(logarithmicWithin([1e-12, 1]), logarithmicWithin([1e-40, 1e40]));
const anyLimit = logarithmicWithin([1e-30, 1e10]);
const anyCouplings = fc.tuple(anyCoupling, anyCoupling);
const anyMasses = fc.tuple(within([-500, 900]), within([-500, 900]));

/** What moves the view, and what the view has to follow. */
const anyViewChange = (model: BenchmarkModel): fc.Arbitrary<changes.Change> =>
  fc.oneof(
    fc
      .record({ factor: anyFactor, massMeV: within([1, 354]), coupling: anyCoupling })
      .map(({ factor, ...centre }) => view.zoom(factor, centre)),
    fc.tuple(anyMasses, anyCouplings).map(([mass, coupling]) => view.setView(mass, coupling)),
    anyMasses.map(view.setMassView),
    anyCouplings.map(view.setCouplingView),
    fc.tuple(anyLimit, anyLimit).map(setLimitView),
    fc.constantFrom('linear' as const, 'log' as const).map(view.setMassScale),
    fc.constantFrom(...model.conventions.map(({ id }) => id)).map(modelChanges.setConvention),
    parametersOf(model).length === 0
      ? fc.constant(view.resetView)
      : fc
          .record({
            alphaD: within(conventionParameterRanges.alphaD),
            chiMassRatio: within(conventionParameterRanges.chiMassRatio),
          })
          .map(modelChanges.setConventionParameters),
  );

/** A figure of each model, with something of each kind that differs from the usual choices. */
export const figureStarts: FigureStarts = Object.fromEntries(
  models.map(({ id }) => [
    `toy-${id}`,
    changes.moveCrosshair({ massMeV: 77, amplitudeCoupling: 1e-5 })({
      ...defaultChoices(id),
      lifetime: 1e-9,
      exposure: 3,
      hiddenSearches: searchIds.slice(1),
      hiddenBounds: 'all',
      published: publishedCurveIds.slice(0, 2),
      massView: [10, 260],
      massScale: 'log',
      union: true,
      panel: setAspect(inputs, 'acceptance')(setPanel({ id: inputs.id, swapped: true })(defaultChoices()))
        .panel,
    }),
  ]),
);

const anyAlp = fc
  .record({
    CGG: within([-1, -0.01]),
    CWW: within([0.01, 1]),
    Cuu: fc.constantFrom(0, 0.5),
    ksd: within([1e-9, 1e-5]),
    scaleTeV: logarithmicWithin([1, 1e6]),
  })
  .map(({ scaleTeV, ...couplings }) => modelOf(alpId({ couplings, scaleTeV })));

/** A model with other inputs of theory. */
const anyTheory = fc.constantFrom(...theoryFamilies).chain(({ id, inputs, idOf }) =>
  fc
    .record(Object.fromEntries(inputs.map((input) => [input.id, within(input.range)])))
    .map((values) => modelOf(idOf(values)))
    .filter((member) => member.id !== id),
);

/** Any choices that a person can make; assumptions, models, searches and bounds come from their lists. */
export const anyChoices: fc.Arbitrary<Choices> = fc
  .oneof({ weight: models.length, arbitrary: fc.constantFrom(...models) }, anyAlp, anyTheory)
  .chain((model) =>
    fc
      .record({
        assumed: anyAssumptions,
        chosen: fc.record({
          model: fc.constant(model.id),
          conventionParameters: fc.constant(defaultConventionParameters),
          invisibleFraction:
            model.fixedInvisibleFraction === null
              ? within([0, 1])
              : fc.constant(model.fixedInvisibleFraction),
          lifetime: fc.oneof(
            fc.constant('implied' as const),
            fc.constant(Number.POSITIVE_INFINITY),
            logarithmicWithin(ranges.lifetimeRangeS),
          ),
          lifetimes: fc
            .array(
              fc.oneof(
                fc.constantFrom(0, Number.POSITIVE_INFINITY),
                logarithmicWithin(ranges.lifetimeRangeS),
              ),
            )
            .map(inFamily),
          kind: fc.constantFrom('both' as const, 'observed' as const, 'expected' as const),
          hiddenSearches: fc.shuffledSubarray([...searchIds]),
          shape: fc.boolean(),
          union: fc.boolean(),
          combine: fc.boolean(),
          reach: fc.boolean(),
          spread: fc.boolean(),
          hiddenBounds: fc.oneof(fc.constant('all' as const), fc.shuffledSubarray([...boundIds(model.id)])),
          comparisons: fc.shuffledSubarray([...boundIds(model.id)]),
          published: fc.subarray([...publishedCurveIds]),
          others: fc.boolean(),
          background: fc.constantFrom('none' as const, 'lifetime' as const),
          panel: anyPanel,
          figure: fc.constantFrom(
            null,
            // No figure of a paper shows other couplings than its own.
            ...(models.includes(model)
              ? [{ id: `toy-${model.id}`, start: figureStarts[`toy-${model.id}`] }]
              : []),
          ),
          language: fc.constantFrom(null, ...languageIds),
          wording: fc.constantFrom(...wordings),
          view: fc.constantFrom(...viewIds),
          tour: fc.option(fc.integer({ min: 1, max: tourSteps })),
          deck: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 3 }),
          home: fc.constantFrom('', 'https://example.org/kaonscope/', 'a&b=c;d,e:f'),
          host: fc.constantFrom('', 'https://example.org'),
          toy: fc.constantFrom('', '7', '7,196,2e-8,0,implied,bc4'),
          ghosts: fc.array(fc.constantFrom('model=bc10&cl=0.95', 'model=bc4', 'a;b,c=d'), {
            maxLength: ranges.largestGhostCount,
          }),
        }),
        supposed: fc.option(
          fc.record({
            search: fc.constantFrom(...countingSearchIds),
            massMeV: anyMass,
            count: fc.integer({ min: ranges.supposedCountRange[0], max: ranges.supposedCountRange[1] }),
          }),
        ),
        views: fc.array(anyViewChange(model), { maxLength: 6 }),
        pins: fc.array(anyPoint, { maxLength: ranges.largestPinCount + 1 }),
        at: fc.option(anyPoint),
      })
      .map(({ assumed, chosen, supposed, views, pins, at }) => {
        const steps = [
          suppose(supposed),
          ...views,
          ...pins.map(addPin),
          ...(at === null ? [] : [changes.moveCrosshair(at)]),
        ];
        const start: Choices = { ...defaultChoices(model.id), ...assumed, ...chosen };
        return steps.reduce((choices, step) => step(choices), start);
      }),
  );
