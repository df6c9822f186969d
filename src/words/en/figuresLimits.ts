import { section } from '../section.ts';

/** What is said of the figures of both papers that show limits on B. */
export const figuresLimits = section('figures of limits', {
  '2025-2a': {
    name: 'Limits for an *X* that escapes, 2016–2022',
    paper:
      'Expected and observed 90 % CL limits on B(K^+ → π^+*X*) from the data of 2016–2022 for an invisible *X*, beside the observed ones of 2016–2018.',
    here: 'CL_s limits in windows of 3σ with ±1σ and ±2σ, and, as a thin dashed line, the limit of 2016–2018 as it follows from published contours.',
    differs:
      'The list of events is not public. It is reconstructed so that its observed limit comes near this curve, which is therefore no test of it; the expected limit is.',
  },
  '2025-2b': {
    name: 'Limits for several lifetimes, 2016–2022',
    paper: 'Observed limits for several lifetimes of an *X* that decays to visible particles.',
    here: 'The limits of figure 2a over a simulated acceptance at each lifetime. Where a decay is seen with a probability above 1 − 10^{−7} there is none.',
    differs:
      'Neither paper states the fiducial volume and the range of π^+ momenta behind this figure: they are chosen to come nearest to it. Its row of 0.5 ns above 154 MeV lies 10–17 % above what any survival law allows between its rows of 1 and 2 ns, and is not met.',
  },
  '2025-3': {
    name: 'Limits near the π^0 mass for several lifetimes',
    paper: 'Limits on B(K^+ → π^+*X*) for several lifetimes, from the search for π^0 → invisible.',
    here: 'The limits as read off this figure; between its lifetimes ln B is a concave curve in 1/*τ*, as for every survival law.',
    differs:
      'They do not: what is drawn was read off the figure, and their ratio is 1 by construction, but where a reading broke the law and the weaker limit was taken. The row of 100 ps, with limits near 1/2, excludes nothing in practice.',
  },
  '2025-6a': {
    name: 'Limits for *X* → μ^+μ^− that decays at once',
    paper:
      'Expected and observed limits on B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) for an *X* that decays at once, at 298 masses.',
    here: 'Sideband fits and CL_s limits in the same windows, with ±1σ and ±2σ, at *τ* = 10 ps, which costs less than 1 % of the acceptance.',
    differs:
      'The counts of the di-muon spectrum are not available. They are reconstructed from this observed limit, read every 0.56 MeV, while the masses lie down to 0.05 MeV apart.',
  },
  '2025-6b': {
    name: 'Limits for *X* → μ^+μ^− at several lifetimes',
    paper: 'Observed limits on B(K^+ → π^+*X*) × B(*X* → μ^+μ^−) for several lifetimes.',
    here: 'The limits of figure 6a over 1 − exp(−*τ*_0/*τ*), with *τ*_0 falling from 0.14 ns at 219 MeV to 0.05 ns at 283 MeV.',
    differs:
      'Equation 3.1 states *τ*_0 = 0.07 ns for all masses, which misses the curves of this figure by up to a factor 2. The law drawn is the one that they imply; that of the equation stands under “More assumptions”.',
  },
  '2025-7a': {
    name: 'Limits for *X* → γγ that decays at once',
    paper:
      'Limits on B(K^+ → π^+*X*) × B(*X* → γγ) for an *X* that decays at once, from K^+ → π^+γγ in 2017–2018.',
    here: 'The limits as read off figure 7b, at *τ* = 10 ps, which costs less than 0.1 % of the acceptance.',
    differs: 'They do not: what is drawn was read off the figure, and their ratio is 1 by construction.',
  },
  '2025-7b': {
    name: 'Limits for *X* → γγ at several lifetimes',
    paper: 'Limits on B(K^+ → π^+*X*) × B(*X* → γγ) for several lifetimes, up to 3 ns.',
    here: 'The limits of figure 7a over 1 − exp(−*τ*_0/*τ*) with *τ*_0 = 0.0885 ns.',
    differs:
      'The curves of the figure obey this law with 0.085 to 0.092 ns at every mass, of which the middle is taken. That of an *X* which decays at once was read off: its ratio is 1 by construction.',
  },
  '2021-4-left': {
    name: 'Limits of the shape analysis of 2017',
    paper:
      'Expected and observed limits on B(K^+ → π^+*X*) of the unbinned analysis of 2017, for an *X* that is stable or invisible.',
    here: 'The same profile likelihood, with toys: observed, median, ±1σ and ±2σ, each with its Monte-Carlo error. It takes seconds and refines as it goes.',
    differs:
      'The two candidates and the backgrounds of table 1 are published; the shapes of the backgrounds, the resolution and the slope of the sensitivity with mass are reconstructed.',
  },
  '2021-4-right': {
    name: 'Limits for several lifetimes beside those of E787/E949',
    paper:
      'Observed limits of 2017 for several lifetimes of an *X* that decays to visible particles (solid), beside those of E787/E949 (dashed).',
    here: 'The counting cross-check of section 5 at each lifetime, and the limits of E787/E949 as they were read off this figure, on a concave curve of ln B in 1/*τ*.',
    differs:
      'The paper shows the shape analysis; both differ where an event stands at the edge of a window. The slope of ln B in 1/*τ* is twice what the distance to MUV3 gives: the exponent of the simulated survival is scaled by 2.2 to meet it.',
  },
  observed: 'observed limit, *τ* → ∞',
  derived: 'observed limit of 2016–2018',
  derivedBecause:
    'No table of these limits is available. The line drawn follows from published contours of exclusion.',
  atOnce: 'observed limit, *τ* → 0',
  finite: 'observed limits at finite lifetimes',
  finiteBecause:
    'This page holds no reading of these rows. Drop the tables of the official record on the page to compare with them.',
  everyLifetime: 'observed limits at all lifetimes',
  byConstruction: 'The limits drawn were read off these curves: the ratio is 1 by construction.',
  countingBecause: 'Beside the shape analysis that the paper shows stands the counting cross-check.',
  reconstructedBecause: 'The events were reconstructed from this curve.',
  shape: 'expected limit of the shape analysis',
  shapeBecause: 'No reading of the expected curve is held.',
  masses: 'number of masses',
  range: 'first and last mass, MeV',
});
