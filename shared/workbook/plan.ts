import type { Finding } from "./finding";
import type { SheetModel } from "./sheetModel";
import type { TableEdit } from "./tableEdit";

/** A change of one input cell. The host writes it only while the cell still holds nothing. */
export interface CellFill {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** What a command will do, as plain data: nothing is written before a host applies it. */
export type Plan = PlanOf<SheetModel>;

/** @typeParam Sheet what stands for a sheet: the sheet itself, or for a host that only shows the plan less than that */
export interface PlanOf<Sheet> {
  /** Input cells that are filled in, announced by findings. Formats, formulas and other columns stay. */
  readonly fills: readonly CellFill[];
  /** Rows that input tables get, or whose cells change; absent where none do. */
  readonly edits?: readonly TableEdit[];
  /** Sheets to draw, in order. */
  readonly sheets: readonly Sheet[];
  /** The sheet to show afterwards, or null. */
  readonly show: string | null;
  /** Language of the file when the host makes a new one: BCP 47. */
  readonly language: "sv" | "en";
  readonly findings: readonly Finding[];
}
