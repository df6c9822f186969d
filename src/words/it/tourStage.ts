import type { Sections } from '../sections.ts';

export const tourStage: Sections['tour stage'] = {
  same: 'Lo stesso decadimento dentro NA62',
  one: 'Un tale decadimento dentro NA62',
  toScale: (stretch) =>
    `Lungo il fascio e in volo in scala; di traverso ${stretch} volte più grande. Le dimensioni sono uno schizzo.`,
  shortScale: (stretch) => `di traverso ${stretch} volte più grande; schizzo`,
  escapes: 'Un kaone decade in un pione, che è misurato, e *X*, che esce senza essere visto.',
  decays: (metres) => `Un kaone decade in un pione e *X*, che decade ${metres} m più avanti.`,
  ordinary: 'Un kaone decade in un pione e due fotoni.',
  rare: 'Un kaone decade in un pione e due neutrini, che volano via senza essere visti.',
  counted: 'decadimenti di kaoni',
  rareCount: 'di cui si vede solo un pione',
  pace: 'Accelerato: qui decade un miliardo di kaoni ogni secondo.',
  seekRare: 'Mostrami quello raro',
  seekOrdinary: 'E quelli ordinari',
};
