import type { Heading } from './headings.ts';

// What a column may hold, by the words over it.

export const isObserved = ({ all }: Heading): boolean =>
  /\bobs|observ|\bdata\b|candidate|events seen/.test(all) && !/expect|median/.test(all);
export const isExpected = ({ all }: Heading): boolean =>
  /expect|backgr|\bbkg|\bbg\b|\bsm\b|predict|upstream|nu ?(?:bar )?(?:\bnu|ν)|νν|\bpi ?\+? ?pi\b|\bmu ?\+? ?nu|other/.test(
    all,
  );
export const isTotal = ({ all }: Heading): boolean => /\btotal\b|\bsum\b|\ball backgr/.test(all);
export const isSpread = ({ all }: Heading): boolean => /uncert|error|sigma|σ|±|\bci\b|interval/.test(all);
export const isSensitivity = (text: string): boolean => /\bses\b|single[ -]event[ -]sensitivity/.test(text);
export const isAcceptance = (text: string): boolean => /acceptance|efficiency|^a ?\(/.test(text);
export const isLimit = (text: string): boolean =>
  /upper limit|\bul\b|\blimits?\b|\bbr\b|branching|(?:^|[^a-z])b ?\(/.test(text);
/** Of a coupling or of a region in a model's plane, which no limit on B is. */
export const isOfModel = (text: string): boolean =>
  /\bsin ?2?\b|theta|θ|\bc ?(?:ff|gg)\b|coupling|lambda|λ|epsilon|ε|excluded|exclusion|divided/.test(text);
export const isOtherLimit = ({ all }: Heading): boolean =>
  /expect|median|sigma|σ|±|2016 ?[-–] ?2018|\bn ?ul\b|number of/.test(all);
