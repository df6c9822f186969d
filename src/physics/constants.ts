/**
 * Inputs of the physics room. Masses in MeV. Unless a line says otherwise the value is the one of the
 * Particle Data Group, Phys. Rev. D 110 (2024) 030001.
 */

export const KAON_MASS = 493.677;
export const PION_MASS = 139.57039;
export const NEUTRAL_PION_MASS = 134.9768;
export const ETA_MASS = 547.862;
export const ETA_PRIME_MASS = 957.78;
/** Vector-meson mass as rounded in the K → πℓℓ form factor (hep-ph/9808289). */
export const RHO_MASS = 775;

export const B_PLUS_MASS = 5279.3;
export const B_ZERO_MASS = 5279.7;
export const KSTAR_ZERO_MASS = 895.55;
/** Lifetimes of B⁺ and B⁰ in s. */
export const B_PLUS_LIFETIME_S = 1.638e-12;
export const B_ZERO_LIFETIME_S = 1.517e-12;

export const ELECTRON_MASS = 0.51099895;
export const MUON_MASS = 105.6583755;

/** Running light-quark masses in the MS-bar scheme at 2 GeV. */
export const UP_QUARK_MASS = 2.16;
export const DOWN_QUARK_MASS = 4.7;
export const STRANGE_QUARK_MASS = 93.5;
export const BOTTOM_QUARK_MASS = 4183;
export const TOP_QUARK_MASS = 172570;
export const W_MASS = 80369;
export const Z_MASS = 91188;

/** K+ width as rounded in the 2025 paper below eq. 4.1; 0.06 % above ħ/τ of the Particle Data Group. */
export const KAON_WIDTH = 5.32e-14;

/** Fermi constant in MeV⁻². */
export const FERMI_CONSTANT = 1.1663788e-11;
/** Vacuum expectation value of the Higgs field, (√2 G_F)^(−1/2). */
export const HIGGS_VACUUM = 1 / Math.sqrt(Math.SQRT2 * FERMI_CONSTANT);

/** Fine-structure constant at zero momentum transfer. */
export const FINE_STRUCTURE = 1 / 137.036;
/** 1/α in the MS-bar scheme at m_Z. */
export const INVERSE_ALPHA_AT_Z = 127.95;
/** sin²θ_W in the MS-bar scheme at m_Z. */
export const WEAK_MIXING = 0.2312;
/** α_s at 1 TeV, two-loop running from α_s(m_Z) = 0.118; turns 1/f_G into C_GG/Λ. */
export const ALPHA_S_AT_TEV = 0.0885;
/** α_s at the top-quark mass, two-loop running from α_s(m_Z) = 0.118. */
export const ALPHA_S_AT_TOP = 0.1077;
/** MS-bar top-quark Yukawa coupling at the top-quark mass; arXiv:1307.3536 gives 0.933 to 0.937 for m_t of 172.6 to 173.3 GeV. */
export const TOP_YUKAWA_AT_TOP = 0.935;

export const V_TD = 0.00858;
export const V_TS = 0.04111;
export const V_TB = 0.99912;

/** (m_d − m_u)/(m_d + m_u), from the quark masses above. */
export const ISOSPIN_BREAKING = (DOWN_QUARK_MASS - UP_QUARK_MASS) / (DOWN_QUARK_MASS + UP_QUARK_MASS);

/** Strength of the octet non-leptonic kaon decay, |N₈| (arXiv:2102.13112, leading-order g₈ = 5.0). */
export const OCTET_STRENGTH = 1.53e-7;

/** Momentum of the kaon beam in MeV/c (2021 paper section 2). */
export const BEAM_MOMENTUM = 75000;
