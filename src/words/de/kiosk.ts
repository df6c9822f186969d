import type { Sections } from '../sections.ts';

export const kiosk: Sections['kiosk'] = {
  subject: 'Die Seite für einen Stand',
  region: 'Stand',
  step: (number, all) => `Rundgang, Schritt ${number} von ${all}`,
  free: 'Frei erkunden',
  toTour: 'Zurück zum Rundgang',
  freeHeading: 'Sie sind dran: Ziehen Sie den Punkt',
  figure: 'Ausschlussfigur',
  models: 'Was X sein könnte',
  languages: 'Sprache',
  takeHome: 'Nehmen Sie diesen Punkt mit',
  code: (link) => `QR-Code des Links zu diesem Punkt: ${link}`,
  startingAgain: (seconds) => `Neubeginn in ${seconds} s`,
  noHome: 'Die Adresse nach home= ist keine https-Adresse; die dieser Seite wird benutzt.',
};
