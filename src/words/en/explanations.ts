import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** How numbers of the readout come about. */
export const explanationWords = section('explanations', {
  unknown: 'The model says nothing about it at this mass.',
  invisibleShare: (invisible: string, visible: string) =>
    `${invisible} of the decays are invisible: the total width is *Γ* = *Γ*_{visible}/(1 − *x*), and the lifetime ${visible} of that of the visible decays alone.`,
  chosenLifetime: 'Chosen in the sentence above the figure; it is that of all decays together.',
  decayFraction: (invisible: string) => `(1 − *x*) Γ_{*i*}/Γ, with the invisible fraction *x* = ${invisible}`,
  visibleShare: (visible: string) => `visible share ${visible}`,
  product: 'What a search that sees the decays limits: B times the fraction of decays that it looks for.',
  interpolated: (massMeV: number, limit: RichText) => [
    `At ${massMeV} MeV, straight in ln B between them: `,
    limit,
  ],
  publishedLimit: 'B_{UL}(*τ*) = B_{UL, published} / *A*',
  strength: '*μ* = B / B_{UL}',
  strengthOfProduct: '*μ* = B × B(X → products) / B_{UL}',
  signal: '*s* = B × *A* / B_{SES}',
  signalOfProduct: '*s* = B × B(X → products) × *A* / B_{SES}',
  signalLimit: {
    observed: (windowMeV: string, level: string, definition: string) =>
      `Window at ${windowMeV} MeV, ${level} CL, observed: ${definition}`,
    expected: (windowMeV: string, level: string, definition: string) =>
      `Window at ${windowMeV} MeV, ${level} CL, expected median: ${definition}`,
  },
  inWindow: (windowMeV: string) => `In the window at ${windowMeV} MeV.`,

  escapes: '*A*(*τ*)/*A*(∞): weight of X that lives past the last veto, the invisible fraction included.',
  decays: '*A*(*τ*)/*A*(0) = 1 − exp(−*τ*_0/*τ*): part of X that decays close enough to its production.',
  onlyLimits: 'Only limits of this search are public: it has no counts here.',
  events: 'Events in the search window.',
  eventsReconstructed: 'Events in the search window, reconstructed.',
  background: 'Background expected in the window and its uncertainty.',
  backgroundReconstructed: 'Background expected in the window and its uncertainty, reconstructed.',
  backgroundProjected: (exposure: number, uncertainty: string) =>
    `Background expected in the window and its uncertainty: *b* is ${exposure} × that of the data, with ${uncertainty}.`,
  backgroundReconstructedProjected: (exposure: number, uncertainty: string) =>
    `Background expected in the window and its uncertainty, reconstructed: *b* is ${exposure} × that of the data, with ${uncertainty}.`,
  sensitivityEscaping: 'B_{SES}: the B(K^+ → π^+X) that yields one event of an X that escapes.',
  sensitivityDecaying:
    'B_{SES} = 1/(*N*_K *A*): the B(K^+ → π^+X) B(X → products) that yields one event of an X that decays at once.',
});
