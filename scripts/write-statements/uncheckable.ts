/** Numeric sentences that no command can check, each with the reason. */
export const uncheckable: readonly {
  readonly place: string;
  readonly says: string;
  readonly why: string;
}[] = [
  {
    place: '2025, sec. 1',
    says: 'B(K⁺ → π⁺νν̄) as measured (13.0 × 10⁻¹¹) and as predicted (8.4, 8.60, 7.86 × 10⁻¹¹)',
    why: 'Results of other works; 8.4 × 10⁻¹¹ enters the background here.',
  },
  {
    place: '2025, sec. 2.1',
    says: 'the data of 2021–2022 improve the single event sensitivity by a factor of about 2',
    why: 'The sensitivity of 2016–2018 alone is not published as a curve.',
  },
  {
    place: '2025, sec. 2.1',
    says: 'visible decays are missed with a probability below 10⁻⁷',
    why: 'It enters as the shortest lifetime that a search can vouch for.',
  },
  {
    place: '2025, sec. 3.1',
    says: 'N_K = (3.48 ± 0.09) × 10¹²',
    why: 'It enters the single event sensitivity together with the acceptance, which follows from the number of candidates and the limits.',
  },
  {
    place: '2025, sec. 4',
    says: 'Γ_K = 5.32 × 10⁻¹⁴ MeV and Λ = 1 TeV',
    why: 'Γ_K enters the models as it is and the unit of the couplings of ALPs is 1/TeV.',
  },
  {
    place: '2021, sec. 2 and 3',
    says: 'beam, detectors, resolutions, efficiencies and misidentification',
    why: 'They lie before the spectra from which the computation starts.',
  },
  {
    place: '2021, sec. 4',
    says: 'resolution 4 % larger than simulated, uncertain by 10 %; sensitivity uncertain by 10 %',
    why: 'They enter the likelihood as they are.',
  },
  {
    place: '2021, sec. 4',
    says: 'decays upstream of MUV3 are detected with an efficiency of 99.9 %',
    why: 'The simulated acceptance takes all of them as detected, as section 4 does.',
  },
];
