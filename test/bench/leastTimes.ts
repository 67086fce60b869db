/** Milliseconds. */
export interface Times {
  /** Of the processor, in all threads: other programs do not count. */
  readonly cpu: number;
  readonly clock: number;
}

function timesOf(work: () => unknown): Times {
  const [used, start] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / 1000, clock: performance.now() - start };
}

/**
 * The least that each of several works takes. They alternate, so that all meet the same machine, and in turn another one begins, so that a
 * collection of everybody's garbage, which takes longer than a work does, falls on each of them.
 */
export function leastTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  runs: number,
): Readonly<Record<Name, Times>> {
  const names = Object.keys(works) as Name[];
  const least = {} as Record<Name, Times>;
  for (let run = 0; run < runs; run += 1) {
    const first = run % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const { cpu, clock } = timesOf(works[name]);
      const known = least[name] ?? { cpu: Infinity, clock: Infinity };
      least[name] = { cpu: Math.min(known.cpu, cpu), clock: Math.min(known.clock, clock) };
    }
  }
  return least;
}
