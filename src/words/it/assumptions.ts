import type { Sections } from '../sections.ts';

export const confidenceLevel: Sections['confidence level'] = {
  name: 'CL',
  about: 'livello di confidenza, come frazione',
};

export const method: Sections['method'] = {
  name: 'Metodo',
  about: 'come si pone un limite',
};

export const statistic: Sections['statistic'] = {
  name: 'Statistica',
  about:
    'ciò che scende a 1 - CL a un limite. CLs+b ha copertura esatta ma può escludere segnali a cui una ricerca è cieca; ' +
    'dove esclude ogni segnale il limite è 0, ed exclude omette la massa',
};

export const exposure: Sections['exposure'] = {
  name: 'Esposizione',
  about: 'fattore sul numero di kaoni (ogni altro che 1 è una proiezione)',
};

export const uncertaintyLaw: Sections['uncertainty law'] = {
  name: 'Incertezza del fondo',
  about:
    'come sigma_b segue --exposure L: sigma_b/b resta come pubblicato (relative; la parte che viene dal conteggio delle bande laterali, ' +
    'per pi+ mu mu, cala come 1/sqrt(L)), o cala tutto come 1/sqrt(L) (statistical)',
};

export const lifetimeLaw: Sections['lifetime law'] = {
  name: 'Legge della vita media',
  about: 'come l’accettanza di pi+ mu mu cala con la vita media',
  legend: 'Accettanza di K^+ → π^+μ^+μ^− per una vita media *τ*: 1 − exp(−*τ*_0/*τ*), con',
  values: {
    'mass-dependent': {
      label: '*τ*_0(*m*), da 0.14 a 0.052 ns',
      detail: 'Dai limiti della figura 6b a diverse vite medie.',
    },
    constant: {
      label: '*τ*_0 = 0.07 ns a tutte le masse',
      detail: 'La media data sotto l’equazione 3.1 dell’articolo del 2025.',
    },
  },
  stated: () => ', *τ*_0 = 0.07 ns per πμμ',
};
