const commands =
  'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega';
const letters = 'αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ';

/** Greek letters that Latin has not, by their names in TeX. */
export const greekLetters: ReadonlyMap<string, string> = new Map(
  commands.split(' ').map((command, k) => [command, letters[k]]),
);
