import type { PlanePoint } from '../../state/choices.ts';

/** Where the reader's point begins in figures of the di-muon search: inside its masses, sin²θ = 2 × 10⁻⁶. */
export const dimuonPoint: PlanePoint = { massMeV: 250, amplitudeCoupling: Math.sqrt(2e-6) };
