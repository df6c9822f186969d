import { countWorkspace } from '../../../src/statistics/countDistribution.ts';
import { countingWindow } from '../../../src/statistics/countingMethods.ts';
import { limitTarget } from '../../../src/statistics/signalRoot.ts';
import { background, backgroundUncertainty, observedCount, windowCount } from './windows.ts';

/** The scan of all windows without its expected limits. */
export function observedOnly(confidenceLevel: number): void {
  const target = limitTarget(confidenceLevel);
  const workspace = countWorkspace();
  for (let i = 0; i < windowCount; i++) {
    const channel = { background: background[i], backgroundUncertainty: backgroundUncertainty[i] };
    countingWindow(channel, 'hybrid-lognormal-kappa', workspace).limit(observedCount[i], target);
  }
}
