/** Why a model says nothing somewhere. */
const reasons: Readonly<Partial<Record<string, string>>> = {
  'kaon-too-light':
    'Un kaone è troppo leggero per decadere in un pione carico e una particella sopra 354.1 MeV.',
  'pions-not-computed':
    'Sopra il doppio della massa del pione carico, 279.1 MeV, il fotone oscuro decade anche in pioni, il che qui non è calcolato.',
  'pions-take-over':
    'Sopra il doppio della massa del pione carico, 279.1 MeV, dominano i decadimenti in pioni; la vita media dell’articolo del 2025 li omette.',
  'decays-to-dark-matter':
    'In BC2 il fotone oscuro decade in materia oscura e sfugge senza essere visto, qualunque sia la sua vita media; i decadimenti visibili non sono calcolati.',
  'no-three-pions':
    'Il decadimento del kaone finisce a 354.1 MeV, prima che a 405 MeV si aprano decadimenti della particella in tre pioni.',
  'decays-in-the-detector':
    'Il fotone oscuro di BC1 decade in elettroni o muoni prima di poter lasciare il rivelatore, per ogni accoppiamento che lo produce abbastanza spesso; una ricerca di una particella che sfugge non può vederlo.',
  'sine-at-most-one': 'Il quadrato del seno di un angolo è al più 1.',
  'kinetic-energy':
    'A ε = cos θ_W = 0.877 l’energia cinetica di fotone oscuro e ipercarica non è più positiva.',
  'beyond-expansion': 'Con Λ = 1 TeV il coefficiente supererebbe 4π, dove uno sviluppo non ha più senso.',
};

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => reasons[reason] ?? reason;
