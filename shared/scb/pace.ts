import { usualLimits, type ScbLimits } from "./scbLimits";

/** A timer may ring a little early. */
const marginMs = 20;

/**
 * How long to wait before each call, so that no span of time has more calls than SCB allows.
 *
 * There is no clock here: only the waiting counts as time, and each wait begins when the answer before it has come. So more time passes
 * than is counted, never less.
 */
export class Pace {
  private limits = usualLimits;
  private now = 0;
  private readonly calls: number[] = [];

  obey(limits: ScbLimits): void {
    this.limits = limits;
  }

  get windowMs(): number {
    return this.limits.windowMs;
  }

  /** Milliseconds to wait before the next call, at least so many, and counts it as made. */
  wait(atLeastMs: number): number {
    const { maxCalls, windowMs } = this.limits;
    const oldest = this.calls[this.calls.length - maxCalls];
    const until = oldest === undefined ? this.now : oldest + windowMs + marginMs;
    const waitMs = Math.max(atLeastMs, until - this.now);
    this.now += waitMs;
    this.calls.push(this.now);
    return waitMs;
  }
}
