import type { Sections } from '../sections.ts';

export const kiosk: Sections['kiosk'] = {
  subject: 'Page pour un stand',
  region: 'Stand',
  step: (number, all) => `Visite, étape ${number} sur ${all}`,
  free: 'Explorer librement',
  toTour: 'Retour à la visite',
  freeHeading: 'À vous : faites glisser le point',
  figure: 'Figure d’exclusion',
  models: 'Ce que X pourrait être',
  languages: 'Langue',
  takeHome: 'Emportez ce point chez vous',
  code: (link) => `Code QR du lien vers ce point : ${link}`,
  startingAgain: (seconds) => `Nouveau départ dans ${seconds} s`,
  noHome: 'L’adresse après home= n’est pas une adresse https ; celle de cette page est utilisée.',
};
