/** What is left of a sheet that was not finished. */
export type Remains =
  /** It is as it was, or says in A1 that it is incomplete. */
  | "incomplete"
  /** It was new, and is taken away again. */
  | "removed"
  /** It was new, and could not be taken away. */
  | "stuck";

/** A sheet that was not finished, and why. */
export class UndrawnSheet extends Error {
  constructor(
    readonly reason: unknown,
    readonly remains: Remains,
  ) {
    super(String(reason));
    this.name = "UndrawnSheet";
  }
}
