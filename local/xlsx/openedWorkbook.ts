import type { DefinedName } from "../../shared/workbook/definedName";
import type { WorkbookPackage } from "./workbookPackage";

export interface TableEntry {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly ref: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export interface SheetEntry {
  readonly name: string;
  /** A chart sheet and the sheets of old macros have no cells. */
  readonly kind: "worksheet" | "other";
  readonly part: string;
  readonly marker: string | null;
  readonly tables: readonly TableEntry[];
  /** It is in view, holds nothing, and no name refers to it: nobody's work is lost if it is drawn over. */
  readonly isBlank: boolean;
}

/** A workbook whose package is open and whose small parts are read: what sheets, tables and names there are. */
export interface OpenedWorkbook {
  readonly package: WorkbookPackage;
  readonly workbookPart: string;
  /** Dates count from 1904, as in workbooks once made on a Mac. */
  readonly from1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
}
