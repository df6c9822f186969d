import { section } from '../section.ts';

/** What is said of the figures of both papers that show spectra, counts, resolutions, sensitivities and acceptances. */
export const figuresOfSpectra = section('figures of spectra', {
  '2021-2-left': {
    name: 'Resolution of *m*^2_{miss}, 2017',
    paper:
      'The resolution of the squared missing mass over the mass of *X*, from simulations and increased by 4 % to match data.',
    here: 'Error propagation from the resolutions of momenta and angles that section 2 states, with the same 4 %.',
    differs:
      'The curve of the paper comes from a full detector simulation and is not published as numbers. Ours is reconstructed.',
  },
  '2021-2-centre': {
    name: 'Acceptance for K^+ → π^+*X*, 2017',
    paper: 'The acceptance of the selection over the mass of a stable *X*.',
    here: 'The acceptance over that of K^+ → π^+νν̄: by equation 2.2 of the 2025 paper it is *B*_{SES} of K^+ → π^+νν̄, 0.389 × 10^{−10} (arXiv:2007.08218), over the single event sensitivity of figure 2 right.',
    differs:
      'Neither of the two papers states the acceptance for K^+ → π^+νν̄, so the scale is relative. The shape is that of our reconstructed sensitivity.',
  },
  '2021-2-right': {
    name: 'Single event sensitivity, 2017',
    paper: 'The branching ratio at which one event of a stable *X* is expected, over its mass.',
    here: 'A smooth curve in each signal region, lower where the region cuts the peak. Its level follows from the K^+ → π^+νν̄ events of table 1, its slope from the published limits.',
    differs:
      'The curve is not published as numbers. Ours is reconstructed; the paper gives it 10 % of uncertainty.',
  },
  '2021-3': {
    name: 'Expected background over *m*^2_{miss}, 2017',
    paper:
      'Expected background in both signal regions, stacked by source in bins of 0.00067 GeV^2/*c*^4, with the polynomial that describes the sum in each.',
    here: 'The events of table 1 with a shape for each source, in the same bins (1/1500 GeV^2/*c*^4), the parabolas that our shape analysis fits to their sum, and the two candidates.',
    differs:
      'Numbers of events are those of the paper. Shapes are reconstructed: K^+ → π^+νν̄ by its form factor, upstream background flat, other decays falling from both ends. The degree of the polynomials is not stated. Outside the regions nothing is drawn.',
  },
  '2025-1a': {
    name: 'Spectrum of *m*^2_{miss}, 2016–2022',
    paper:
      'Candidates over the squared missing mass with the expected background, K^+ → π^+νν̄ with a branching ratio of 8.4 × 10^{−11} included.',
    here: '51 reconstructed candidates in bins with central 68 % Poisson intervals, over the reconstructed background of each bin. Candidates and background hold for the two signal regions alone.',
    differs:
      'The list of events is not public. These candidates are chosen so that the limit computed from them comes near that of figure 2a: another list would do as well. The width of the bins is ours.',
  },
  '2025-1b': {
    name: 'Single event sensitivity, 2016–2022',
    paper: 'The branching ratio at which one event of an invisible *X* is expected, over its mass.',
    here: 'A smooth curve in each signal region, whose few parameters are chosen so that the limit comes near that of figure 2a.',
    differs: 'The curve is not read off this figure: it is reconstructed from the limit.',
  },
  '2025-4a': {
    name: 'Di-muon spectrum of K^+ → π^+μ^+μ^−',
    paper: 'The di-muon mass of 27679 candidates of K^+ → π^+μ^+μ^− from 2017–2018.',
    here: 'Reconstructed counts per MeV with √*N*, joined so that points stay apart, and the spectrum that the decay, *N*_K and the acceptance let expect.',
    differs:
      'The counts are not available. They are chosen near the expected spectrum so that sideband fits reproduce the limit of figure 6a.',
  },
  '2025-4b': {
    name: 'Acceptance for *X* → μ^+μ^− that decays at once',
    paper:
      'The acceptance of the selection for K^+ → π^+*X*, *X* → μ^+μ^− with *τ* = 0, over the mass of *X*.',
    here: 'The acceptance that enters equation 3.2 with *N*_K, in the window of ±1*σ*, and the same over the 68.27 % of a peak that the window holds.',
    differs:
      'Ours is not read off this figure: its level follows from the number of candidates, its slope and curvature from the limits. Whether the acceptance of the paper includes the window is not stated; both are drawn.',
  },
  '2025-5a': {
    name: 'Resolution of the di-muon mass',
    paper: 'The resolution of the di-muon mass over the mass of *X*.',
    here: 'Errors of momenta and angles in proportion to what they change of the mass. The scale is fixed by 298 masses from 215.3 to 326.7 MeV/*c*^2, each one resolution above the last.',
    differs: 'The curve is not published as numbers; ours is reconstructed from the number of masses.',
  },
  '2025-5b': {
    name: 'Events in each di-muon window, and their limits',
    paper:
      'Expected and observed events in each search window with the ±1*σ* Poisson interval, and expected and observed 90 % CL limits on signal events.',
    here: 'Counts of the reconstructed spectrum with central 68.27 % Poisson intervals, expected events of the straight line through the sidebands, and CL_s limits on events from both.',
    differs:
      'The counts are reconstructed from the observed limit of figure 6a, read every 0.56 MeV, while windows lie down to 0.05 MeV apart. The largest excess was put in by hand.',
  },
  sources: {
    neutrinos: 'K^+ → π^+νν̄ (SM)',
    upstream: 'Upstream background',
    otherDecays: 'Other K^+ decays',
    total: 'Total background',
  },
  inRegion: (source: string, region: number): string => `${source}, region ${region}, events`,
  compared: {
    step: 'Distance of neighbouring masses',
    stepOverResolution: 'Distance of neighbouring masses in *m*^2_{miss} over the resolution',
    curve: 'The curve',
    halfAtZero: 'Single event sensitivity at *m* = 0 over that at 35 MeV/*c*^2',
    neutrinoEvents: 'Events of K^+ → π^+νν̄ in both regions: 8.4 × 10^{−11} over 0.389 × 10^{−10}',
    acceptance: 'The acceptance itself',
    binWidth: 'Width of the bins',
    candidates2017: 'Missing mass of the two candidates',
    polynomials: 'The polynomials',
    mostBackground: 'Background of the window that has most',
    windowWidth: 'Width of the windows over the resolution',
    candidates: 'The candidates of each bin',
    improvement: 'Sensitivity over that of 2016–2018',
    dimuons: 'Candidates',
    spectrum: 'The candidates of each bin',
    kaons: 'Effective number of K^+ decays, *N*_K',
    hypotheses: 'Masses that are tested',
    hypothesisRange: 'The first and the last of them',
    stepIsResolution: 'Distance of neighbouring masses over the resolution',
    dimuonWindow: 'Width of the windows over the resolution',
    significance: 'Largest local significance',
    counts: 'Events and limits of each window',
  },
  reasons: {
    resolution2017: 'The paper prints it without numbers, and none were read off it.',
    acceptance2017:
      'It needs the acceptance for K^+ → π^+νν̄ of arXiv:2007.08218, which could not be checked here. Only its single event sensitivity could.',
    sensitivity2017: 'The paper prints it without numbers; ours follows from table 1 and the limits.',
    polynomials: 'The paper gives neither degree nor coefficients.',
    candidates: 'No list and no counts are public, and none were read off the figure.',
    sensitivity: 'No numbers of it are at hand: ours follows from the limit of figure 2a.',
    improvement: 'The sensitivity of 2016–2018 alone is not published as a curve.',
    dimuonCounts: 'The counts of the paper are not at hand: ours follow from the limit of figure 6a.',
    dimuonAcceptance:
      'No numbers of it are at hand: ours follows from the number of candidates and the limits.',
    dimuonResolution: 'No numbers of it are at hand: ours follows from the 298 masses.',
  },
});
