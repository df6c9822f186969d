import { section } from '../../section.ts';
import type { TermWords } from './term.ts';

/** Quantities of the particle and of its model. */
export const quantityTerms = section('glossary of quantities', {
  mass: {
    name: 'mass',
    says: 'How heavy the particle is, as an energy divided by the square of the speed of light. An electron has 0.511 MeV/c², a kaon 494 MeV/c².',
  },
  'missing-mass': {
    name: 'squared missing mass',
    says: 'The squared mass of all that was not seen, worked out from the kaon and the recoil of the pion. An X would show as a bump at the square of its mass.',
  },
  'dimuon-mass': {
    name: 'di-muon mass',
    says: 'The mass of the particle that a pair of muons came from, if they came from one. An X would show as a narrow bump.',
  },
  'branching-ratio': {
    name: 'branching ratio',
    says: 'The share of decays that go a certain way: B = 1 in a billion means that one kaon in a billion does this.',
  },
  lifetime: {
    name: 'lifetime',
    says: 'How long X lives on average by its own clock. The stronger it couples, the shorter it lives.',
  },
  'proper-length': {
    name: 'decay length at rest',
    says: 'The lifetime times the speed of light: how far light gets while X lives.',
  },
  'lab-length': {
    name: 'decay length in the laboratory',
    says: 'How far X flies on average before it decays. It is longer than cτ, since clocks of fast particles go slow.',
  },
  momentum: {
    name: 'momentum',
    says: 'How hard a particle is to stop or to turn; for fast ones it is nearly their energy over the speed of light. Kaons of NA62 have 75 GeV/c.',
  },
  width: {
    name: 'decay width',
    says: 'How fast a particle decays, as an energy; the lifetime is ħ divided by it. It adds up over all the ways in which the particle can decay.',
  },
  'invisible-fraction': {
    name: 'invisible fraction',
    says: 'The share of the decays of X that leave nothing to be seen, for example to dark matter. It can be chosen here from 0 to 1.',
  },
  'amplitude-coupling': {
    name: 'coupling in the formulas',
    says: 'The strength g in which all models are computed here: production and decay rate both grow as its square.',
  },
  'mixing-angle': {
    name: 'mixing with the Higgs boson',
    says: 'How much of the dark scalar is Higgs boson: its couplings are those of the Higgs boson times sin θ. Rates go with sin²θ.',
  },
  'kinetic-mixing': {
    name: 'kinetic mixing',
    says: 'How strongly the dark photon mixes with the ordinary one: it feels electric charge ε times as much. Rates go with ε².',
  },
  'dark-strength': {
    name: 'dark-matter strength',
    says: 'The product ε² α_D (m_χ/m_A′)⁴, on which the amount of dark matter left over from the Big Bang depends.',
  },
  'dark-constant': {
    name: 'dark fine-structure constant',
    says: 'How strongly the dark photon couples to dark matter. It changes y alone and no limit on ε.',
  },
  'dark-mass-ratio': {
    name: 'mass ratio of dark matter and dark photon',
    says: 'Below 1/2 the dark photon can turn into two particles of dark matter. It changes y alone.',
  },
  'fermion-coupling': {
    name: 'fermion coupling over Λ',
    says: 'How strongly an axion-like particle couples to fermions, such as electrons, muons and quarks.',
  },
  'gluon-coupling': {
    name: 'gluon coupling over Λ',
    says: 'How strongly an axion-like particle couples to gluons.',
  },
  'electroweak-couplings': {
    name: 'couplings to the W and B fields',
    says: 'How strongly an axion-like particle couples to the fields of the electroweak force. Their sum makes its coupling to photons.',
  },
  'separate-couplings': {
    name: 'couplings to kinds of fermions',
    says: 'Couplings that stand in the place of the common one: to up-type quarks, down-type quarks, charged leptons, and the third generation.',
  },
  'direct-coupling': {
    name: 'direct coupling of strange and down quark',
    says: 'How strongly an axion-like particle turns a strange quark into a down quark by itself, beside what quantum loops bring.',
  },
  'photon-coupling': {
    name: 'photon coupling',
    says: 'How strongly an axion-like particle couples to two photons. It decides how soon it turns into light.',
  },
  'theory-input': {
    name: 'theory input',
    says: 'A number of the theory about which published curves disagree: *C* of the dark scalar, |*N*_8| of ALPs, the ratio *m*_{*u*}/*m*_{*d*} of quark masses, or *F*_{*B*}, the form factors of B decays over the usual ones. It is chosen under “More assumptions”.',
  },
  'new-scale': {
    name: 'scale of new physics',
    says: 'The energy at which the theory behind the coupling would show its other particles. It is 1 TeV, as in the paper, unless another is chosen.',
  },
  'yukawa-coupling': {
    name: 'Yukawa-like coupling',
    says: 'The fermion coupling of an axion-like particle in the units of the 2021 paper.',
  },
  'decay-constant': {
    name: 'decay constant',
    says: 'Another way to quote the coupling of an axion-like particle: one over an energy, which other papers use.',
  },
  threshold: {
    name: 'threshold',
    says: 'The mass from which X is heavy enough to turn into a pair of particles, here twice the mass of one of them. Where a new way to decay opens, X suddenly lives shorter.',
  },
  'mass-of-decay-product': {
    name: 'mass of a known particle',
    says: 'The mass of an electron, muon, pion or kaon, as measured elsewhere. Decays are possible only to what is lighter together.',
  },
  'energy-unit': {
    name: 'units of energy, momentum and mass',
    says: 'One MeV is what an electron gains over a million volts; divided by powers of the speed of light c it measures momentum and mass. A GeV is a thousand of them and a TeV a million.',
  },
  'time-unit': {
    name: 'units of short times',
    says: 'One ns is a billionth of a second, in which light flies 30 centimetres; one ps is a thousandth of that.',
  },
  convention: {
    name: 'convention',
    says: 'One of several ways in which people write the same coupling. Choosing another changes the axis, and nothing that is excluded.',
  },
} satisfies Readonly<Record<string, TermWords>>);
