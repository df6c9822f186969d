import type { Sections } from '../sections.ts';

export const kiosk: Sections['kiosk'] = {
  subject: 'Pagina per uno stand',
  region: 'Stand',
  step: (number, all) => `Visita, passo ${number} di ${all}`,
  free: 'Esplora liberamente',
  toTour: 'Torna alla visita',
  freeHeading: 'Tocca a voi: trascinate il punto',
  figure: 'Figura di esclusione',
  models: 'Che cosa potrebbe essere X',
  languages: 'Lingua',
  takeHome: 'Portate a casa questo punto',
  code: (link) => `Codice QR del link a questo punto: ${link}`,
  startingAgain: (seconds) => `Si ricomincia tra ${seconds} s`,
  noHome: 'L’indirizzo dopo home= non è un indirizzo https; si usa quello di questa pagina.',
};
