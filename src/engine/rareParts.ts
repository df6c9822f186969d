// What a worker loads when it is first asked for: in one file, so that what it shares with the everyday parts stays with
// those, which then are one file too.
import '../statistics/profileMethods.ts';

export * as slowSearches from './slowSearches.ts';
export { requireWhatIf } from './requireWhatIf.ts';
export { rareTasks } from './tasks/rareTasks.ts';
export { createToys } from './toys/toyBench.ts';
export { createUserLimits } from './userLimits.ts';
