import type { Scale } from "../../evaluation/itemAnswer";
import type { ColumnMap } from "./exportContent";

/** What a person says of an export before it is read. */
export interface ExportChoices {
  /** What columns hold: this goes before all that the file seems to say. */
  readonly map?: ColumnMap;
  /** Whether the lowest point of the scales is the best one; null or absent: nobody said. */
  readonly isReversed?: boolean | null;
  /** The scale of items that do not tell theirs. */
  readonly scale?: Scale | null;
  /** Names of persons that the workbook knows, taken out of free text as those of the file are. */
  readonly names?: readonly string[];
  /** What is wanted of a file that could be either; absent: what it is most likely. */
  readonly kind?: "attendance" | "survey";
}
