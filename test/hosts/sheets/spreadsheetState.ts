import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import type { CellArea } from "../../../shared/workbook/sheetModel";
import type { Manifest } from "./checkRequest";
import type { Network } from "./network";

/** What a call costs or does: reads cells, changes something, asks for something small, or builds an object. */
export type CallKind = "fetch" | "change" | "getter" | "builder" | "other";

/** A call of one of Google's services. */
export interface ServiceCall {
  /** Such as "Range.setValues". */
  readonly member: string;
  readonly kind: CallKind;
  /** The sheet that it concerns, or null. */
  readonly sheet: string | null;
}

/** A chart as Google keeps it. */
export interface SheetChart {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly CellArea[];
  readonly headers: number;
  readonly showsHidden: boolean;
  /** Row and column of its corner. */
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What Google keeps of a sheet besides what the grid keeps. */
export interface SheetExtras {
  /** Size of the grid: nothing outside can be written. */
  rows: number;
  columns: number;
  isProtected: boolean;
  /** A chart that fills a sheet of its own: it has no cells. */
  readonly isChart: boolean;
  readonly hiddenColumns: Set<number>;
  /** Formulas as they were given, by the cell's name. */
  readonly formulas: Map<string, string>;
  charts: SheetChart[];
  metadata: { readonly id: number; key: string; value: string }[];
}

/** A page that is shown beside the spreadsheet. */
export interface ShownPage {
  readonly file: string;
  title: string;
  content: string;
}

/** A spreadsheet with all around it that the services tell of. Plain data, changed in place, outside the world that the program sees. */
export interface SpreadsheetState {
  readonly grid: GridWorkbook;
  /** By sheet id. */
  readonly extras: Map<string, SheetExtras>;
  /** The spreadsheet's own settings. */
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  /** Hours by which the spreadsheet's clock is ahead of the script's. */
  readonly hoursAhead: number;
  userLocale: string;
  readonly calls: ServiceCall[];
  /** Names of members by class, of every class met so far. */
  readonly members: Map<string, ReadonlySet<string>>;
  /** The nth call from now, from 1, fails with this text. */
  fault: { readonly nth: number; readonly message: string } | null;
  /** What another person does in the spreadsheet when a call is made. */
  meanwhile: ((member: string) => void) | null;
  /** Another run holds the lock. */
  isLockTaken: boolean;
  isLocked: boolean;
  /** Calls that changed something while the lock was not held. */
  readonly unlocked: string[];
  /** While the program's files are loaded no service may be called. */
  isLoading: boolean;
  readonly menu: { readonly title: string; readonly calls: string }[];
  readonly toasts: string[];
  readonly alerts: string[];
  readonly sidebars: ShownPage[];
  readonly logged: string[];
  /** What the person answers when asked; null cancels. */
  answer: string | null;
  /** Milliseconds since 1970, as the program's clock shows. */
  now: number;
  /** Milliseconds that each call takes. */
  latency: number;
  /** What the built project asks to be allowed. */
  manifest: Manifest;
  /** An HTML file of the built project, by its name without an ending. @throws Error in Google's words where there is none */
  htmlFile(name: string): string;
  /** Where requests go; null: nowhere. */
  network: Network | null;
  /** Text of bytes: the program's world has no decoder. */
  decode(body: string | Uint8Array, charset: string): string;
  /** Formulas wait to be computed. */
  isStale: boolean;
  recalculate(): void;
}
