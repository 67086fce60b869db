import type { Finding } from "../../workbook/finding";
import type { TableEdit } from "../../workbook/tableEdit";

/** What a removal changes in one place. */
export interface RemovalPart {
  /** The sheet. */
  readonly table: string;
  /** That change. */
  readonly rows: number;
  readonly edit: TableEdit | null;
  readonly findings: readonly Finding[];
}
