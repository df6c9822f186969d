import { section } from '../section.ts';

/** What is said of the figures of both papers that show models: production, lifetimes and excluded couplings. */
export const figuresOfModels = section('figures of models', {
  bc2Production: {
    name: 'Production of the dark photon, BC2',
    paper: 'B(K^+ → π^+*A*′)/ε^2 over the mass of *A*′, by equation 4.2.',
    here: 'Equations 4.1 and 4.2, with *W*(*z*) of the NA62 measurement of K^+ → π^+μ^+μ^−.',
    differs:
      'They should not. The curve is printed without numbers, so that only its zero at massless *A*′ can be compared.',
  },
  bc2Plane: {
    name: 'Invisible dark photon, BC2: excluded ε',
    paper:
      'Couplings ε of an invisible dark photon that NA62 excludes at 90 % CL by K^+ → π^+*A*′, π^0 → invisible and π^0 → γ*A*′, beside E949, NA64 and BaBar.',
    here: 'The regions of K^+ → π^+νν̄ and π^0 → invisible from our limits and equation 4.2, and E949 recast; the other bounds are read off.',
    differs:
      'The limit of 2016–2022 steps with single events, which are reconstructed. Of the NA64 run at 70 GeV no contour is held; the 100 GeV run, which the caption does not name, is left out.',
  },
  bc4Production: {
    name: 'Production of the dark scalar, BC4',
    paper: 'B(K^+ → π^+*S*)/sin^2*θ* over the mass of *S*, by equation 4.3 with *C* = 3 × 10^{−3}.',
    here: 'The same equation with the same *C*.',
    differs: 'They do not: one number, *C*, fixes the curve.',
  },
  bc4InvisiblePlane: {
    name: 'Invisible dark scalar, BC4-inv: excluded sin^2*θ*',
    paper: 'Excluded sin^2*θ* of a dark scalar that is stable or decays invisibly.',
    here: 'Lower edges where B(K^+ → π^+*S*) meets the limits for an *X* that escapes. There is no upper edge.',
    differs:
      'The limits are reconstructed from the published ones, or read off; the edges follow by equation 4.3.',
  },
  bc4Lifetime: {
    name: 'Lifetime of the dark scalar, BC4',
    paper: 'The lifetime τ_*S* in seconds as a colour over mass and sin^2*θ*, by equations 4.4 to 4.6.',
    here: 'The same equations, in colours that keep their order in every kind of colour vision, with a line at each decade.',
    differs:
      'The colours are ours. Above 2*m*_π, where *S* decays to pions too, the equations do not hold, and nothing is drawn.',
  },
  bc4Plane: {
    name: 'Dark scalar, BC4: excluded sin^2*θ*',
    paper:
      'Excluded sin^2*θ* of a dark scalar that decays to leptons, from three NA62 searches and the beam dump, beside E949, CHARM, NA48/2, LHCb, Belle, Belle II, MicroBooNE and ICARUS.',
    here: 'Lower and upper edges of the three searches, where B(K^+ → π^+*S*) meets the limit at the lifetime that the coupling implies; E949, NA48/2, MicroBooNE ee and Belle II recast; the rest read off.',
    differs:
      'Upper edges follow from limits at short lifetimes, which rest on a simulated acceptance. Bounds without a contour are missing, each with its reason.',
  },
  bc10Production: {
    name: 'Production of the ALP with fermions, BC10',
    paper: 'B(K^+ → π^+*a*)/(*C_{ff}*/Λ)^2 over the mass of *a*, for Λ = 1 TeV.',
    here: 'The chiral amplitude with couplings run from 1 TeV; the derivation is in the code and repeated by a test.',
    differs:
      'The paper takes its curve from a program and prints no number of it. Independent programs differ by a few per cent.',
  },
  bc10InvisiblePlane: {
    name: 'Invisible ALP with fermions, BC10-inv: excluded *C_{ff}*/Λ',
    paper: 'Excluded *C_{ff}*/Λ of an axion-like particle that is stable or decays invisibly.',
    here: 'Lower edges where B(K^+ → π^+*a*) meets the limits for an *X* that escapes.',
    differs: 'The limits are reconstructed or read off, and the production is our own.',
  },
  bc10Lifetime: {
    name: 'Lifetime of the ALP with fermions, BC10',
    paper: 'The lifetime τ_*a* in seconds as a colour over mass and *C_{ff}*/Λ, by equations 4.7 to 4.11.',
    here: 'The widths to leptons of equation 4.9, and that to photons with the loop function in the form that the code explains.',
    differs:
      'The colours are ours. The loop function as printed gives another width to photons; below 2*m_e*, where it alone counts, the lifetime changes by an order of magnitude.',
  },
  bc10Plane: {
    name: 'ALP with fermions, BC10: excluded *C_{ff}*/Λ',
    paper:
      'Excluded *C_{ff}*/Λ from three NA62 searches and the beam dump, beside E949, K_{μ2}, CLEO, CHARM, KTeV, NA48/2, LHCb and nucleosynthesis.',
    here: 'The regions of the three searches from our limits, production and lifetime; E949 and NA48/2 recast; LHCb and nucleosynthesis read off.',
    differs:
      'Of four older bounds and the beam dump no contour is held. The contour of LHCb comes in another normalisation, which could not be verified.',
  },
  bc11Production: {
    name: 'Production of the ALP with gluons, BC11',
    paper: 'B(K^+ → π^+*a*)/(*C_{GG}*/Λ)^2 over the mass of *a*, for Λ = 1 TeV.',
    here: 'The chiral amplitude with couplings run from 1 TeV.',
    differs: 'The paper takes its curve from a program and prints no number of it.',
  },
  bc11Lifetime: {
    name: 'Lifetime of the ALP with gluons, BC11',
    paper: 'The lifetime τ_*a* in seconds as a colour over mass and *C_{GG}*/Λ.',
    here: 'The width to two photons that gluons induce through mixing with π^0, η and η′.',
    differs:
      'The colours are ours. Near the mass of π^0 the mixing has a pole, beside which nothing is exact.',
  },
  bc11Plane: {
    name: 'ALP with gluons, BC11: excluded *C_{GG}*/Λ',
    paper:
      'Excluded *C_{GG}*/Λ from K^+ → π^+νν̄, π^0 → invisible, K^+ → π^+γγ and the beam dump, beside other experiments.',
    here: 'The regions of the three searches from our limits, production and lifetime, and KOTO as read off.',
    differs:
      'Contours of earlier data follow from the production that others used. Of ICARUS, FASER and the beam dump no contour is held.',
  },
  scalar2017: {
    name: 'Dark scalar in the data of 2017',
    paper:
      'Excluded sin^2*θ* of a dark scalar that decays to leptons, from the data of 2017 and of π^0 → invisible, beside earlier bounds.',
    here: 'The regions of both searches from their limits, with production and lifetime as in the 2025 paper.',
    differs:
      'Above 2*m*_μ the published region ends at couplings far below those at which the lifetime of equation 4.6 becomes too short; nothing in the paper says why.',
  },
  scalarInvisible2017: {
    name: 'Invisible dark scalar in the data of 2017',
    paper: 'Excluded sin^2*θ* of a dark scalar that decays invisibly, from the data of 2017, beside E949.',
    here: 'Lower edges where B(K^+ → π^+*S*) meets the limits of 2017 and of π^0 → invisible.',
    differs:
      'The contour that is held was read off the figure beside it, with decays to leptons; at small couplings both agree.',
  },
  fermions2017: {
    name: 'ALP with fermions in the data of 2017',
    paper:
      'Excluded *g_Y* of an axion-like particle that couples to fermions, from the data of 2017, beside earlier bounds.',
    here: 'The regions of both searches with production and lifetime as in the 2025 paper, drawn in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'The regions do not match: those of the paper need 9 to 27 times the production, and shorter lifetimes below 2*m*_μ. One factor of 3 to 5 in the coupling would do both; the texts do not tell where it comes from.',
  },
  fermionsInvisible2017: {
    name: 'Invisible ALP with fermions in the data of 2017',
    paper: 'Excluded *g_Y* of an axion-like particle that decays invisibly, from the data of 2017.',
    here: 'Lower edges where B(K^+ → π^+*a*) meets the limits of 2017, drawn in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'The normalisation of the coupling differs from that of the 2025 paper, as in the figure beside it.',
  },
  compared: {
    lower2017: 'lower edge of the region of 2017',
    upper2017: 'upper edge above 2*m*_μ',
    pi0Lower: 'lower edge of π^0 → invisible',
    pi0Upper: 'upper edge of π^0 → invisible',
    limitEdge: 'lower edge from the published limit on B',
    limitEdgePi0: 'lower edge from the published limit of π^0 → invisible',
    earlierLower: 'lower edge of 2016–2018',
    earlierUpper: 'upper edge of 2016–2018 below 2*m*_μ',
    photonsLower: 'lower edge of K^+ → π^+γγ',
    electronsDominate: 'below 2*m*_μ it decays mostly to e^+e^−: fraction',
    photonPairs: 'below 3*m*_π it decays almost only to γγ: fraction',
    massless: 'B/ε^2 for massless *A*′',
    strongest: { first: 'strongest of all from the mass', last: 'strongest of all up to the mass' },
    scalarAmplitude: '*C* from B/sin^2*θ* at four masses',
    scalarProduction: 'B/sin^2*θ* at *m_S* = 0, equation 4.3',
    scalarLifetime150: 'τ_*S* at 150 MeV and sin^2*θ* = 10^{−6}, equation 4.6',
    scalarLifetime250: 'τ_*S* at 250 MeV and sin^2*θ* = 10^{−6}, equation 4.6',
    fermionLifetime200: 'τ_*a* at 200 MeV and *C_{ff}*/Λ = 10^{−3} TeV^{−1}, equation 4.9',
    fermionLifetime250: 'τ_*a* at 250 MeV and *C_{ff}*/Λ = 10^{−3} TeV^{−1}, equation 4.9',
    curve: 'the curve itself',
    colours: 'the colours themselves',
    regions: 'the regions as printed',
    seconds: ' s',
  },
  reasons: {
    noTable:
      'No table of it is held; the official one is on HEPData (10.17182/hepdata.160245) and can be dropped here where it has limits.',
    noFormula: 'The paper gives no formula for this lifetime, and no table of it is held.',
    readOff2017: 'The contour was read off, and our limits of 2017 are reconstructed.',
    shorterUpper:
      'The published edge lies far below the coupling at which equation 4.6 makes *S* too short-lived. Unexplained.',
    noUpperEdge:
      'No contour of it is held. That of 2017 lies far below ours, as figure 5 left of the 2021 paper shows.',
    earlierData: 'Another sample: 2016–2022 has about twice the kaons of 2016–2018, and other events.',
    recastByOthers: 'Recast by others with their own production and lifetime.',
    otherNormalisation:
      'Its coupling has another normalisation than that of the 2025 paper, by a factor that the texts do not settle; so it is not laid over ours.',
    strongest:
      'The limit steps with single events, which are reconstructed, and the contours of NA64 and BaBar are read off; at the ends they cross at small angles.',
  },
});
