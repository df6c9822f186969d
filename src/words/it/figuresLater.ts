import type { Sections } from '../sections.ts';

export const figuresLater: Sections['figures after the papers'] = {
  projection: {
    name: '2016–2024 (proiezione)',
    paper:
      'NA62 ha misurato B(K^+ → π^+νν̄) = (9.6 +1.9 −1.8) × 10^{−11} con i dati del 2016–2024 (arXiv:2604.12649), circa il doppio del campione del 2016–2022. Nessuna ricerca di K^+ → π^+*X* in questi dati è stata pubblicata.',
    here: 'Il limite che il 2016–2022 farebbe attendere con il doppio dei kaoni: il fondo in proporzione, la sua incertezza relativa, la risoluzione e l’accettanza come pubblicate. Solo atteso.',
    differs:
      'È una proiezione, non un risultato: una curva osservata del 2016–2024 non esiste, e non ne è disegnata nessuna.',
  },
};
