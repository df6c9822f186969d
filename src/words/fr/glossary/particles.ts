import type { Sections } from '../../sections.ts';

export const particleTerms: Sections['glossary of particles'] = {
  kaon: {
    name: 'kaon chargé',
    says: 'Une particule d’environ la moitié de la masse d’un proton, qui vit un cent-millionième de seconde. NA62 en regarde des milliers de milliards se désintégrer en vol.',
  },
  pion: {
    name: 'pion chargé',
    says: 'Un parent plus léger du kaon, et la seule particule que NA62 voit dans ces désintégrations. Son recul donne la masse de ce qui s’est échappé sans être vu.',
  },
  'neutral-pion': {
    name: 'pion neutre',
    says: 'Le pion sans charge, qui se change presque aussitôt en deux photons. Une désintégration de kaon qui en contient un ressemble à une avec une particule X de 135 MeV, si les photons sont manqués.',
  },
  neutrino: {
    name: 'neutrino',
    says: 'Une particule presque sans masse qui quitte le détecteur sans être vue ; une barre sur le symbole marque l’antineutrino. NA62 a été construite pour la désintégration rare en un pion et deux neutrinos, qui est le bruit de fond d’une recherche d’un X invisible.',
  },
  muon: {
    name: 'muon',
    says: 'Un parent lourd de l’électron qui traverse presque toute matière. Une paire de muons dans le détecteur peut être ce en quoi un X s’est changé.',
  },
  electron: {
    name: 'électron et positron',
    says: 'La particule chargée légère de l’atome et son antiparticule. Un X léger qui ne s’échappe pas se change en une telle paire.',
  },
  photon: {
    name: 'photon',
    says: 'Une particule de lumière. Une particule X couplée aux gluons se change en deux photons.',
  },
  'new-particle': {
    name: 'nouvelle particule X',
    says: 'Une particule légère que personne n’a encore vue, produite avec un pion dans une désintégration de kaon. Sa nature dépend du modèle.',
  },
  'dark-scalar': {
    name: 'scalaire sombre',
    says: 'Une nouvelle particule sans spin qui se mélange au boson de Higgs. Elle préfère donc les particules lourdes dans ses désintégrations.',
  },
  'dark-photon': {
    name: 'photon sombre',
    says: 'Un parent du photon, avec une masse, qui porte une force entre particules de matière noire. Il touche notre monde en se mélangeant au photon ordinaire.',
  },
  alp: {
    name: 'particule de type axion (ALP)',
    says: 'Une nouvelle particule comme l’axion, inventé pour expliquer pourquoi les quarks ne montrent pas une certaine asymétrie. Elle se couple aux fermions dans BC10 et aux gluons dans BC11.',
  },
  'dark-matter': {
    name: 'matière noire',
    says: 'De la matière connue seulement par sa gravité. Si X se change en elle, on ne voit jamais rien de X, si courte que soit sa vie.',
  },
  'hidden-sector': {
    name: 'secteur caché',
    says: 'De nouvelles particules qui ne sentent presque pas les forces connues. X serait le messager entre elles et les nôtres.',
  },
  benchmark: {
    name: 'modèle de référence',
    says: 'L’un des modèles simples convenus dans lesquels les expériences comparent leur portée, numérotés BC1, BC2 et ainsi de suite. Chacun a une nouvelle particule et un couplage.',
  },
  bc1: {
    name: 'photon sombre qui se désintègre visiblement',
    says: 'Le modèle dont le photon sombre est la seule nouvelle particule, qui se change en électrons ou en muons. Il meurt si jeune qu’une recherche d’un X invisible ne peut pas le voir.',
  },
  bc2: {
    name: 'photon sombre qui se désintègre en matière noire',
    says: 'Le modèle où le photon sombre se change en matière noire invisible. Sa durée de vie ne compte pas, car il s’échappe de toute façon.',
  },
  bc4: {
    name: 'scalaire sombre qui se mélange au boson de Higgs',
    says: 'Le modèle du scalaire sombre S, dont la production et la désintégration croissent avec sin²θ.',
  },
  'general-alp': {
    name: 'ALP à couplages quelconques',
    says: 'Le modèle d’une particule de type axion a dont les couplages aux gluons, aux champs W et B et aux fermions sont tous libres. BC9, BC10 et BC11 en sont les coins.',
  },
  bc10: {
    name: 'ALP couplée aux fermions',
    says: 'Le modèle d’une particule de type axion a, couplée de même aux leptons chargés et aux quarks.',
  },
  bc11: {
    name: 'ALP couplée aux gluons',
    says: 'Le modèle d’une particule de type axion a, couplée aux gluons, qui tiennent les quarks ensemble. Elle se change en deux photons.',
  },
};
