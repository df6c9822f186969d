import type { Sections } from '../../sections.ts';

export const detectorTerms: Sections['glossary of the detector'] = {
  na62: {
    name: 'NA62',
    says: 'Une expérience du CERN, longue de 270 mètres, qui regarde des kaons se désintégrer en vol. Elle a été construite pour la désintégration d’un kaon en un pion et deux neutrinos.',
  },
  'fiducial-volume': {
    name: 'volume fiduciel',
    says: 'Les 60 mètres de vide où les désintégrations sont comptées. Les autres sont laissées de côté.',
  },
  ktag: {
    name: 'KTAG',
    says: 'Le détecteur qui identifie les kaons du faisceau par la lumière qu’ils émettent dans un gaz. Il dit quand chacun est passé.',
  },
  gtk: {
    name: 'GTK, le trajectographe du faisceau',
    says: 'Trois minces détecteurs de silicium qui mesurent l’impulsion et la direction de chaque kaon avant sa désintégration.',
  },
  straw: {
    name: 'STRAW, le trajectographe',
    says: 'Quatre chambres de tubes minces dans le vide, autour d’un aimant. La courbure d’une trace donne son impulsion.',
  },
  rich: {
    name: 'RICH',
    says: 'Une cuve de néon où les particules rapides font des anneaux de lumière. La taille de l’anneau distingue pions et muons.',
  },
  chod: {
    name: 'CHOD',
    says: 'Des scintillateurs qui disent quand une particule chargée est passée.',
  },
  lkr: {
    name: 'calorimètre LKr',
    says: 'Une cuve de krypton liquide où photons et électrons s’arrêtent et laissent toute leur énergie.',
  },
  lav: {
    name: 'LAV, les vetos à grand angle',
    says: 'Douze anneaux de verre au plomb qui arrêtent les photons émis à grand angle. Un signal dans l’un d’eux écarte l’événement.',
  },
  muv3: {
    name: 'MUV3, le veto à muons',
    says: 'Un mur de scintillateurs derrière du fer, que seuls les muons atteignent. Un X qui se désintègre avant lui est vu, et cette recherche l’écarte.',
  },
  veto: {
    name: 'veto',
    says: 'Un détecteur dont le signal écarte l’événement. Les vetos assurent qu’il n’y avait rien d’autre que le pion.',
  },
};
