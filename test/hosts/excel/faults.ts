/**
 * What goes wrong with one request. Actions before `action`, counted from 0, were carried out; those from it on were not. Infinity lets
 * all be carried out before the answer is lost.
 *
 * - error: Excel answers with a code of its own
 * - hang: no answer ever comes
 * - disconnect: the program is gone before it answers; office.js says GeneralException
 */
export type Fault =
  | { readonly kind: "error"; readonly code: string; readonly action: number }
  | { readonly kind: "hang"; readonly action: number }
  | { readonly kind: "disconnect"; readonly action: number };

/** A reference that Excel no longer knows, as when someone else deleted the sheet. */
export function invalidReference(action: number): Fault {
  return { kind: "error", code: "InvalidReference", action };
}

/** Every kind of fault at one action, for tests that let each call fail in turn. */
export function everyFault(action: number): readonly Fault[] {
  return [
    { kind: "error", code: "GeneralException", action },
    { kind: "error", code: "AccessDenied", action },
    invalidReference(action),
    { kind: "hang", action },
    { kind: "disconnect", action },
  ];
}
