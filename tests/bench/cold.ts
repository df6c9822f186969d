// One measurement in a process of its own, where nothing is warm; its name is observed, scan, open or first.
import { readFileSync } from 'node:fs';
import { openEngine } from '../../src/engine/openEngine.ts';
import { curveNames } from '../../src/engine/request.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';
import { timeOnce } from './measure.ts';
import { observedOnly } from './statistics/observedOnly.ts';
import { background, backgroundUncertainty, observedCount } from './statistics/windows.ts';

const assumptions = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa', exposure: 1 } as const;
const texts = new Map<string, string>();
const readText = async (path: string) => {
  const text = texts.get(path) ?? readFileSync(`public/${path}`, 'utf8');
  texts.set(path, text);
  return text;
};

/** Processor and clock time of something asynchronous that never waits for anything but promises. */
async function timeOpening(): Promise<{
  ms: number;
  engine: Awaited<ReturnType<typeof openEngine>>['engine'];
}> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const { engine } = await openEngine(readText);
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Math.min((user + system) / 1000, performance.now() - wall), engine };
}

switch (process.argv[2]) {
  case 'observed':
    console.log(timeOnce(() => observedOnly(assumptions.confidenceLevel)));
    break;
  case 'scan':
    console.log(
      timeOnce(() => scanCountingLimits({ observedCount, background, backgroundUncertainty }, assumptions)),
    );
    break;
  case 'open':
    console.log((await timeOpening()).ms);
    break;
  default: {
    const { engine } = await timeOpening();
    console.log(
      timeOnce(() =>
        engine.run({
          task: 'exclusion',
          model: 'bc4',
          searches: engine.searches.map(({ id }) => id),
          invisibleFraction: 0,
          curves: curveNames,
          ...assumptions,
        }),
      ),
    );
  }
}
