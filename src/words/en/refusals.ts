import type { EngineReason } from '../../engine/taskTypes.ts';
import type { FieldNeed, NameKind, Quantity } from '../../engine/refusal.ts';
import type { WorkerReason } from '../../../workers/protocol.ts';
import { type Coded, said } from '../coded.ts';
import { section } from '../section.ts';
import { dataFiles } from './dataFiles.ts';
import { modelReason } from './modelTexts.ts';
import { listed, written } from './numbers.ts';
import { silences } from './silences.ts';

const quantities: Readonly<Record<Quantity, string>> = {
  'confidence-level': 'The confidence level',
  exposure: 'The exposure',
  'invisible-fraction': 'The invisible fraction',
  mass: 'The mass',
  'supposed-events': 'The number of supposed events',
  points: 'The number of points',
  significance: 'The significance',
  alphaD: 'The dark fine-structure constant alphaD',
  chiMassRatio: 'The mass ratio of dark matter and dark photon, chiMassRatio,',
};

const units: Partial<Readonly<Record<Quantity, string>>> = { mass: ' MeV' };

const names: Readonly<Record<NameKind, string>> = {
  model: 'The model is',
  search: 'The search is',
  'what-if-search': 'The search with supposed events is',
  method: 'The method is',
  statistic: 'The statistic is',
  'uncertainty-law': 'The law of the background uncertainty is',
  'lifetime-law': 'The lifetime law is',
  curve: 'The curve is',
};

const allowedLifetimes = {
  finite: 'it must be a positive number of seconds',
  positive: 'it must be a positive number of seconds or inf',
  any: 'it must be 0, a positive number of seconds or inf',
} as const;

const kinds = {
  list: 'a list',
  object: 'an object',
  text: 'text',
  number: 'a number',
  truth: 'true or false',
} as const;

const needed = (need: FieldNeed): string =>
  typeof need === 'string' ? kinds[need] : need.map((name) => `"${name}"`).join(' or ');

const because = {
  'limits-only': 'it publishes limits only',
  'no-windows': 'it has no windows',
} as const;

const oneOf = (names: readonly string[]): string =>
  names.length === 0
    ? 'none is known, because no data file could be read'
    : `it must be one of ${names.join(', ')}`;

const sentences: Coded<EngineReason, string> = {
  failed: ({ cause }) => `The calculation failed (${cause}).`,
  'out-of-range': ({ quantity, value, allowed: [low, high] }) => {
    const unit = units[quantity] ?? '';
    return `${quantities[quantity]} is ${written(value)}${unit}; it must be from ${written(low)} to ${written(high)}${unit}.`;
  },
  'not-one-of': ({ kind, given, allowed }) => `${names[kind]} "${given}"; ${oneOf(allowed)}.`,
  'no-request': ({ given }) =>
    `The request is ${given ?? 'missing'}; it must be an object with a field "task".`,
  'unknown-task': ({ given, allowed }) => `The task is ${given ?? 'missing'}; ${oneOf(allowed)}.`,
  'missing-field': ({ task, field, needs, given }) =>
    `The request "${task}" needs ${needed(needs)} in its field "${field}"; it has ${given ?? 'none'}.`,
  'unknown-convention': ({ given, benchmark, allowed }) =>
    `The coupling convention is "${given ?? 'missing'}"; for ${benchmark} ${oneOf(allowed)}.`,
  'unused-parameter': ({ parameter, benchmark }) =>
    `${quantities[parameter]} is given, but no coupling of ${benchmark} needs it.`,
  coupling: ({ convention, value }) =>
    `The coupling${convention === null ? '' : ` ${convention}`} is ${written(value)}; it must be a positive number.`,
  lifetime: ({ lifetimeS, allowed }) =>
    `The lifetime is ${written(lifetimeS)} s; ${allowedLifetimes[allowed]}.`,
  'no-production': ({ benchmark, massMeV, reason }) =>
    `The mass is ${written(massMeV)} MeV, where ${benchmark} has no production rate: ${modelReason(reason)}`,
  'no-lifetime': ({ benchmark, massMeV, reason }) =>
    `${benchmark} has no lifetime at ${written(massMeV)} MeV: ${modelReason(reason)}`,
  'only-invisible': ({ particle }) =>
    `${particle} decays only invisibly here, so no coupling follows from its lifetime.`,
  stable: ({ particle, massMeV }) =>
    `${particle} is stable at ${written(massMeV)} MeV, so no coupling gives that lifetime.`,
  'masses-not-ascending': ({ massMeV, beforeMeV }) =>
    `The masses must ascend, but ${written(massMeV)} MeV follows ${written(beforeMeV)} MeV.`,
  'no-window': ({ title, massMeV, silence }) =>
    `The mass is ${written(massMeV)} MeV, where ${title} has no window.${silence === null ? '' : ` ${silences.sentence(silence)}`}`,
  'no-counts': ({ title }) => `${title} publishes limits only; it has no counts to work with.`,
  'no-windows-shown': ({ title }) => `${title} does not show the windows that its significance rests on.`,
  'no-unbinned-analysis': ({ title }) => `${title} has no unbinned analysis; choose another search.`,
  'what-if-form': () => 'A what-if must be an object with search, massMeV and count, the latter two numbers.',
  'no-supposition': ({ title, because: why }) => `No events can be supposed in ${title}: ${because[why]}.`,
  'supposed-fraction': ({ count }) =>
    `The number of supposed events is ${written(count)}; it must be a whole number.`,
  'supposed-outside': ({ title, massMeV, silence }) =>
    `Events are supposed at ${written(massMeV)} MeV, where ${title} has no window. ${silences.sentence(silence)}`,
  'window-without-width': ({ hypothesisMeV }) =>
    `The window at ${written(hypothesisMeV)} MeV lies outside the signal regions and has no width; no events can be supposed in it.`,
  'not-combinable': ({ method, allowed }) =>
    `The method is "${method}"; only methods whose statistic is the count combine searches: ${allowed.join(', ')}.`,
  'combined-by-cls': () => 'Searches are combined by CLs only; choose CLs for one limit from all of them.',
  'combined-what-if': ({ exposure }) =>
    `The exposure is ${written(exposure)}; with supposed events searches are combined only at the exposure of the data, 1.`,
  'slow-reach': ({ method }) =>
    `The method "${method}" runs over all outcomes, which takes too long for the reach of a discovery; choose another.`,
  'toys-in-toys': () => 'Toys of the scan cannot draw toys in each window too; choose another method.',
  'no-significance': ({ exposure }) =>
    `The exposure is ${written(exposure)}; a projection has no events, so it has no significance.`,
  'union-in-shards': () =>
    'A union needs all searches at once; leave it out of a request that is cut into shards.',
  'one-piece': ({ task, allowed }) =>
    `The task "${task}" cannot be cut into shards; these can: ${allowed.join(', ')}.`,
  'user-limits': ({ most }) => `userLimits must be a list of at most ${most} tables of limits.`,
  'official-tables': ({ most }) => `official must be a list of at most ${most} official tables.`,
  'user-table': ({ reason }) => dataFiles.reason(reason),
  'taken-id': ({ index, id }) =>
    `userLimits[${index}]: field id: "${id}" is taken; choose another identifier.`,
  'observed-count': ({ observedCount, largest }) =>
    `The observed count is ${observedCount}; it must be a whole number from 0 to ${largest}.`,
  background: ({ background, largest }) =>
    `The background is ${background}; it must be a number of events from 0 to ${largest}.`,
  'background-uncertainty': ({ backgroundUncertainty }) =>
    `The background uncertainty is ${backgroundUncertainty}; it must be a number of events of at least 0.`,
  'uncertain-nothing': ({ backgroundUncertainty }) =>
    `The background uncertainty is ${backgroundUncertainty} although the background is 0; it must be 0 then.`,
  'uncertainty-too-large': ({ backgroundUncertainty, background, largestRelative }) =>
    `The background uncertainty is ${backgroundUncertainty}; it must be at most ${largestRelative} times the background of ${background}.`,
  signal: ({ signal }) => `The signal is ${signal}; it must be a number of events of at least 0.`,
  seed: ({ seed, largest }) => `The seed is ${seed}; it must be a whole number from 0 to ${largest}.`,
  toys: ({ toys, allowed: [fewest, most] }) =>
    `The number of toys is ${toys}; it must be a whole number from ${fewest} to ${most}.`,
  'confidence-level': ({ confidenceLevel, allowed: [lowest, highest] }) =>
    `The confidence level is ${confidenceLevel}; it must be from ${lowest} to ${highest}, for example 0.9.`,
  method: ({ method, allowed }) => `The method is "${method}"; ${oneOf(allowed)}.`,
  statistic: ({ statistic, allowed }) => `The statistic is "${statistic}"; ${oneOf(allowed)}.`,
  'in-window': ({ window, fault }) => `Window ${window} of the scan: ${said(sentences, fault)}`,
  'scan-lengths': ({ lengths }) =>
    `The lists of the scan have ${listed(lengths.map(written))} entries; they must be equally long and not empty.`,
  'window-bins': ({ window, first, end, bins }) =>
    `Window ${window} of the scan runs from bin ${first} to before bin ${end}; it must hold at least one of the ${bins} bins.`,
  'no-channel': () => 'A combination needs at least one channel.',
  'channel-signal': ({ signal }) =>
    `The signal of a channel is ${signal}; it must be a positive number of events.`,
  'channel-too-large': ({ events, largest }) =>
    `A channel has ${events} events; combinations are made up to ${largest}.`,
  'shape-not-finite': ({ name, value }) => `${name} is ${value}; it must be a finite number.`,
  'shape-region': ({ lo, hi }) =>
    `The region runs from lo = ${lo} to hi = ${hi} GeV²; hi must be larger than lo.`,
  'shape-density': ({ c1, c2 }) =>
    `The background density 1 + ${c1} t + ${c2} t² must be above 0 everywhere between t = 0 and 1.`,
  'shape-background': ({ nB0, most }) =>
    `nB0 is ${nB0}; the expected background must be above 0 and at most ${most}.`,
  'shape-uncertainty': ({ sB, nB0, least }) =>
    `sB is ${sB}; it must be from ${least} to 10 times nB0 = ${nB0}.`,
  'shape-events': ({ events, most }) => `There are ${events} events; at most ${most} are allowed.`,
  'shape-event-outside': ({ event, lo, hi }) =>
    `An event lies at ${event} GeV²; it must be from lo = ${lo} to hi = ${hi}.`,
  'shape-mass': ({ mX }) => `mX is ${mX}; it must be a mass in GeV of at least 0.`,
  'shape-resolution': ({ sig0, least }) =>
    `sig0 is ${sig0}; the resolution must be at least ${least} of the region from lo to hi.`,
  'shape-muon-ratio': ({ rmu }) => `rmu is ${rmu}; it must be from 0 to 1.`,
  'shape-peak-outside': ({ positionGeV2 }) =>
    `The peak at mX² = ${positionGeV2} GeV² lies more than 5 sig0 outside the region; it must be nearer.`,
};

const ofWorkers: Coded<WorkerReason, string> = {
  superseded: () => 'A newer request took the place of this one.',
  stopped: () => 'The calculation was stopped.',
  'no-data-yet': () => 'The calculation has no data yet; try again in a moment.',
  'part-not-loaded': () =>
    'A part of the calculation could not be loaded; check the connection and try again, or reload the page.',
  'died-again': ({ task }) =>
    `The calculation “${task}” stopped unexpectedly twice; the same request is refused for a minute.`,
  'not-sendable': ({ cause }) =>
    `The request cannot be passed to the calculation (${cause.replace(/\.$/, '')}).`,
};

const all: Coded<EngineReason | WorkerReason, string> = { ...sentences, ...ofWorkers };

/** Why there is no answer. */
export const refusals = section('refusals', {
  sentence: (reason: EngineReason | WorkerReason): string => said(all, reason),
  /** The same of some searches, where others have an answer. */
  ofSearches: (names: readonly string[], sentence: string): string =>
    `No answer from ${listed(names)}: ${sentence}`,
});
