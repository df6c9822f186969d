/** Processor time of this process so far, ms, all its threads together. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Time of one call on an otherwise idle machine, in ms. The thread that works cannot have used more than the processor
 * time of the whole process, nor more than has passed on the clock; other programs disturb the former little and the
 * compiler's own threads do not count in the latter, so the smaller of the two is taken.
 * @param work what is measured
 */
export function timeOnce(work: () => unknown): number {
  const cpu = processorMs();
  const wall = performance.now();
  work();
  return Math.min(processorMs() - cpu, performance.now() - wall);
}

/**
 * Time of a call once it is warm, in ms: the least of many repetitions, each a batch long enough for the clock.
 * @param work what is measured
 * @param forMs processor time for all repetitions; there are at least four
 */
export function timeWarm(work: () => unknown, forMs = 800): number {
  const start = processorMs();
  const once = Math.max(timeOnce(work), 1e-3);
  const batch = Math.max(1, Math.ceil(5 / once));
  let best = Number.POSITIVE_INFINITY;
  for (let repetition = 0; repetition < 4 || processorMs() - start < forMs; repetition++) {
    const batchMs = timeOnce(() => {
      for (let call = 0; call < batch; call++) work();
    });
    if (repetition > 0) best = Math.min(best, batchMs / batch);
  }
  return best;
}
