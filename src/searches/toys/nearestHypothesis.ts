/**
 * Index of the hypothesis that is nearest to a mass, the lower one of two.
 * @param hypothesesMeV ascending
 */
export function nearestHypothesis(hypothesesMeV: ArrayLike<number>, massMeV: number): number {
  let nearest = 0;
  for (let k = 1; k < hypothesesMeV.length; k += 1)
    if (Math.abs(hypothesesMeV[k] - massMeV) < Math.abs(hypothesesMeV[nearest] - massMeV)) nearest = k;
  return nearest;
}
