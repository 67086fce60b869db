import type { IndexStatus } from "./book";
import { wordCell } from "./cells";
import type { OracleRow } from "./oracleTypes";

/** Words of Status and of Indexvärden; blank is final. */
export function indexStatus(row: OracleRow, header: string): IndexStatus {
  const word = wordCell(row, header, ["slutlig", "slutliga", "preliminär", "preliminära"]);
  return word.startsWith("prel") ? "preliminary" : "final";
}
