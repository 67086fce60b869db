import { HostFault } from "./hostFault";

/** Puts what Google, or the program itself, threw in the project's log, for whoever looks after it. */
export function logFault(error: unknown): void {
  const reason = error instanceof HostFault ? error.reason : error;
  if (reason instanceof Error) console.error(reason.stack ?? reason.message);
}
