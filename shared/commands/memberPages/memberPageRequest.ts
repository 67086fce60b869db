import type { ReadRequest } from "../../workbook/content";
import { countedTableRequest } from "../../workbook/reading/readActivityTables";
import { feeTableRequest } from "../../workbook/reading/readFeeTables";

/** The tables of fees and of activity, in one batch. */
export const memberPageRequest: ReadRequest = {
  tables: [...new Set([...feeTableRequest, ...countedTableRequest])],
  markers: [],
};
