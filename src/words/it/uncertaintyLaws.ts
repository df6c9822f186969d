import type { Sections } from '../sections.ts';

export const uncertaintyLaws: Sections['uncertainty laws'] = {
  name: 'Incertezza del fondo',
  laws: {
    relative: '*σ_b*/*b* come pubblicato',
    statistical: '*σ_b*/*b* calante come 1/√esposizione',
  },
  means: {
    relative:
      '*b* cresce con i kaoni, e *σ_b* in proporzione. In πμμ questo vale per la parte sistematica; l’altra viene dal conteggio delle bande laterali, che crescono anch’esse.',
    statistical:
      'Tutto *σ_b* come se fosse misurato in campioni di controllo che crescono con i dati: il caso ottimista.',
  },
};
