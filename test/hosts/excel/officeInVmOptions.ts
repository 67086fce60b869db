import type { Calculate } from "../../../local/excelProtocol/session";

export interface OfficeInVmOptions {
  /** Computes formulas; without it a formula's cell shows nothing. */
  readonly calculate?: Calculate;
  /** "sv-SE", if nothing else is said. */
  readonly locale?: string;
  /** The ExcelApi set that the program has; "1.14", if nothing else is said. */
  readonly apiSet?: string;
  /** Answers within the call, as no real program does, or later. "later", if nothing else is said. */
  readonly answers?: "atOnce" | "later";
  /** Whether a run must leave a person what she could undo: a member after which Excel forgets it ends the test. Else it does not. */
  readonly keepsUndo?: boolean;
  /** Whether a sheet can be shown in the request that adds it; so it is where nothing is said. */
  readonly showsAddedSheets?: boolean;
  /** Opens dialogs, which the person closes; without it the program has none. */
  readonly openDialog?: (address: string, closed: () => void) => void;
  /** What a delay of the page's timers becomes, in milliseconds. */
  readonly delays?: (milliseconds: number) => number;
  /** Further globals, such as a document that a panel can be drawn in. */
  readonly globals?: Readonly<Record<string, unknown>>;
}
