/** What SCB allows. */
export interface ScbLimits {
  /** Cells of one answer. */
  readonly maxDataCells: number;
  /** Calls in any span of `windowMs`. */
  readonly maxCalls: number;
  readonly windowMs: number;
}

/** SCB's own of 2026, for what an answer leaves out: 30 calls in 10 seconds, evenly. */
export const usualLimits: ScbLimits = { maxDataCells: 150_000, maxCalls: 3, windowMs: 1000 };

/** A longer span would keep a person waiting who can come back: then SCB says no, and when to come. */
const longestWindowMs = 60_000;

/** The limits that `/config` states. Zero means that the limit is told elsewhere, not that there is none. */
export function limitsOfConfig(config: unknown): ScbLimits {
  const stated = (config ?? {}) as Readonly<Record<string, unknown>>;
  const count = (field: string): number | null => {
    const value = stated[field];
    return typeof value === "number" && Number.isFinite(value) && value >= 1 ? Math.floor(value) : null;
  };
  const [calls, seconds] = [count("maxCallsPerTimeWindow"), count("timeWindow")];
  const maxDataCells = count("maxDataCells") ?? usualLimits.maxDataCells;
  if (calls === null || seconds === null) return { ...usualLimits, maxDataCells };
  return { maxDataCells, maxCalls: calls, windowMs: Math.min(seconds * 1000, longestWindowMs) };
}
