import { section } from '../../section.ts';
import type { TermWords } from './term.ts';

/** How events become limits. */
export const limitTerms = section('glossary of limits', {
  strength: {
    name: 'signal strength',
    says: 'What the model predicts over the largest value that the search still allows. Above 1 the point is excluded.',
  },
  'upper-limit': {
    name: 'upper limit',
    says: 'The largest value that still fits the data at the chosen confidence level. All above it is excluded.',
  },
  'limit-on-b': {
    name: 'limit on B',
    says: 'The largest share of kaon decays that could still make an X of this mass and lifetime.',
  },
  'limit-on-events': {
    name: 'limit on events',
    says: 'The largest number of decays to X that could still hide in a window.',
  },
  sensitivity: {
    name: 'single event sensitivity',
    says: 'The branching ratio at which one event would be expected. The smaller it is, the more the experiment can see.',
  },
  acceptance: {
    name: 'acceptance',
    says: 'The share of decays that pass all requirements of a search. As a function of lifetime it is the share of X that still escapes, or still decays close enough.',
  },
  'acceptance-lifetime': {
    name: 'lifetime of the acceptance',
    says: 'The lifetime above which the search for muon pairs loses acceptance, since X decays too far from where it was made.',
  },
  'number-of-kaons': {
    name: 'number of kaon decays',
    says: 'How many kaon decays the search amounts to, about 3.5 trillion for the muon pairs of 2017–2018.',
  },
  'observed-count': {
    name: 'observed events',
    says: 'How many events were seen in a window. Those used here are reconstructed, since the lists of events are not public.',
  },
  background: {
    name: 'background',
    says: 'How many events ordinary physics should give in a window without any X.',
  },
  'background-uncertainty': {
    name: 'uncertainty of the background',
    says: 'How well the expected background is known. The less it is known, the weaker is the limit.',
  },
  'signal-events': {
    name: 'signal events',
    says: 'How many events of X the point would give in the window.',
  },
  deviation: {
    name: 'standard deviation',
    says: 'A measure of spread: two thirds of all outcomes lie within one of them, and 95 in a hundred within two. At a resolution it is the typical error of a measured mass.',
  },
  window: {
    name: 'search window',
    says: 'The small range of mass in which events are counted for one hypothesis. It is as wide as the detector blurs the mass.',
  },
  hypothesis: {
    name: 'mass hypothesis',
    says: 'One assumed mass of X; a search tries hundreds of them, one after the other.',
  },
  sidebands: {
    name: 'sidebands',
    says: 'The ranges to the left and right of a window. From them follows how much background is inside.',
  },
  resolution: {
    name: 'resolution',
    says: 'How much the detector blurs a mass that it measures.',
  },
  'confidence-level': {
    name: 'confidence level',
    says: 'How sure a limit is: at 90 % at most one in ten such limits would exclude a signal that is there.',
  },
  cls: {
    name: 'CLs',
    says: 'The probability of seeing as few events as were seen if X is there, divided by the same if it is not. Where it is below 10 %, X is excluded at 90 % confidence level.',
  },
  clsb: {
    name: 'CLs+b',
    says: 'The probability of seeing as few events as were seen if X is there. Alone it may exclude signals that the search cannot see, which CLs avoids.',
  },
  clb: {
    name: 'CLb',
    says: 'The probability of seeing as few events as were seen if there is background only. Near 0 or 1 the data look unlike the background.',
  },
  'p-value': {
    name: 'p-value of an excess',
    says: 'The probability that background alone gives as many events as were seen, or more.',
  },
  significance: {
    name: 'local significance',
    says: 'The p-value of one window as a number of standard deviations. Three are a hint and five a discovery.',
  },
  'look-elsewhere': {
    name: 'look-elsewhere effect',
    says: 'Anyone who looks into hundreds of windows finds an odd one by chance. The global significance takes this into account.',
  },
  observed: {
    name: 'observed limit',
    says: 'The limit from the events that were seen.',
  },
  expected: {
    name: 'expected limit',
    says: 'The limit that would be found in the middle of many repetitions of the experiment if there were no X.',
  },
  bands: {
    name: 'bands',
    says: 'Where the limit falls in 68 % (±1σ) and 95 % (±2σ) of all repetitions without an X. An observed limit far outside is worth a look.',
  },
  hybrid: {
    name: 'hybrid method',
    says: 'The count is treated as chance, and the background is averaged over all it may be, with a log-normal or gamma distribution.',
  },
  frequentist: {
    name: 'frequentist method',
    says: 'Only repetitions of the experiment count: the background is fitted to each, as to the data.',
  },
  asymptotic: {
    name: 'asymptotic formulae',
    says: 'Formulae that hold for many events and need no simulation. With few events they are off by tens of per cent.',
  },
  toy: {
    name: 'toy',
    says: 'A repetition of the experiment by random numbers. From thousands of them follows how often an outcome happens by chance.',
  },
  'profile-likelihood': {
    name: 'profile likelihood',
    says: 'How well a signal fits the data, with everything else chosen to fit best.',
  },
  bayesian: {
    name: 'Bayesian limit',
    says: 'A limit from the probability of the signal itself, after a belief about it before the data: here, that all values are alike.',
  },
  'feldman-cousins': {
    name: 'Feldman–Cousins interval',
    says: 'A way to build intervals that turns from an upper limit to a measurement by itself when more events are seen.',
  },
} satisfies Readonly<Record<string, TermWords>>);
