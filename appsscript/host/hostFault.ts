import type { Finding } from "../../shared/workbook/finding";

/** What stopped the work, told as findings. */
export class HostFault extends Error {
  constructor(
    readonly findings: readonly Finding[],
    /** What Google, or the program itself, threw. */
    readonly reason: unknown = null,
  ) {
    super(findings.map(({ code }) => code).join(", "));
    this.name = "HostFault";
  }
}

/** A write that was stopped: the findings say why, and of each sheet what was and was not written. */
export class BrokenWrite extends HostFault {}
