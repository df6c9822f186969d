import { section } from '../../section.ts';
import type { TermWords } from './term.ts';

/** Particles, and the models of those that nobody has seen. */
export const particleTerms = section('glossary of particles', {
  kaon: {
    name: 'charged kaon',
    says: 'A particle with about half the mass of a proton, which lives for a hundred-millionth of a second. NA62 watches trillions of them decay in flight.',
  },
  pion: {
    name: 'charged pion',
    says: 'A lighter relative of the kaon, and the one particle that NA62 sees in these decays. Its recoil tells the mass of what flew away unseen.',
  },
  'neutral-pion': {
    name: 'neutral pion',
    says: 'The uncharged pion, which turns into two photons almost at once. A kaon decay with it looks like one with a particle X of 135 MeV, if the photons are missed.',
  },
  neutrino: {
    name: 'neutrino',
    says: 'A nearly massless particle that leaves the detector unseen; a bar over the symbol marks the antineutrino. The rare decay to a pion and two of them is what NA62 was built for, and the background of a search for an unseen X.',
  },
  muon: {
    name: 'muon',
    says: 'A heavy relative of the electron that passes through most material. A pair of muons in the detector may be what an X turned into.',
  },
  electron: {
    name: 'electron and positron',
    says: 'The light charged particle of the atom and its antiparticle. A light X that does not escape turns into such a pair.',
  },
  photon: {
    name: 'photon',
    says: 'A particle of light. A particle X that couples to gluons turns into two of them.',
  },
  'new-particle': {
    name: 'new particle X',
    says: 'A light particle that nobody has seen yet, made in a kaon decay together with a pion. Which kind it is depends on the model.',
  },
  'dark-scalar': {
    name: 'dark scalar',
    says: 'A new particle without spin that mixes with the Higgs boson. It therefore prefers heavy particles in its decays.',
  },
  'dark-photon': {
    name: 'dark photon',
    says: 'A relative of the photon with mass, which carries a force between particles of dark matter. It touches our world by mixing with the ordinary photon.',
  },
  alp: {
    name: 'axion-like particle (ALP)',
    says: 'A new particle like the axion, which was invented to explain why quarks do not show a certain asymmetry. It couples to fermions in BC10 and to gluons in BC11.',
  },
  'dark-matter': {
    name: 'dark matter',
    says: 'Matter that is known only by its gravity. If X turns into it, nothing of X is ever seen, however short it lives.',
  },
  'hidden-sector': {
    name: 'hidden sector',
    says: 'New particles that hardly feel the known forces. X would be the messenger between them and ours.',
  },
  benchmark: {
    name: 'benchmark model',
    says: 'One of the agreed simple models in which experiments compare their reach, numbered BC1, BC2 and so on. Each has one new particle and one coupling.',
  },
  bc1: {
    name: 'dark photon that decays visibly',
    says: 'The model with a dark photon as its only new particle, which turns into electrons or muons. It dies so young that a search for an unseen X cannot see it.',
  },
  bc2: {
    name: 'dark photon that decays to dark matter',
    says: 'The model in which the dark photon turns into unseen dark matter. Its lifetime does not matter, since it escapes anyway.',
  },
  bc4: {
    name: 'dark scalar that mixes with the Higgs boson',
    says: 'The model of the dark scalar S, whose production and decay both grow with sin²θ.',
  },
  'general-alp': {
    name: 'ALP with any couplings',
    says: 'The model of an axion-like particle a whose couplings to gluons, W and B fields and fermions are all free. BC9, BC10 and BC11 are its corners.',
  },
  bc10: {
    name: 'ALP that couples to fermions',
    says: 'The model of an axion-like particle a that couples to charged leptons and quarks alike.',
  },
  bc11: {
    name: 'ALP that couples to gluons',
    says: 'The model of an axion-like particle a that couples to the gluons, which hold quarks together. It turns into two photons.',
  },
} satisfies Readonly<Record<string, TermWords>>);
