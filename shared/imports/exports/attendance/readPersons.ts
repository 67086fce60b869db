import { isBlank } from "../../../workbook/cell";
import type { ExportPerson } from "../exportContent";
import { columnOf, hasField, placeAt, textAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import { KnownPersons } from "./knownPersons";
import type { PersonBook } from "./personBook";
import { personReader } from "./personColumns";
import { isNo, isYes, statusOf } from "./statusOf";
import { stayReader } from "./staySeconds";

/** Rows that were read and count for nothing, by why. */
export interface LeftOut {
  waitingRoom: number;
  /** Words of the status column, with the number of rows. */
  readonly words: Map<string, number>;
  /** Totals. */
  totals: number;
}

/** What a row says of its person's presence. */
type RowStatus = ExportPerson["status"] | "waiting" | "left out";

/** Reads whether the person of a row was there. @param isList a list of who signed up, not of who came */
function statusReader(table: ExportTable, isList: boolean, told: ToldFindings, leftOut: LeftOut) {
  const [waiting, attended] = [columnOf(table, "waitingRoom"), columnOf(table, "attended")];
  const approval = columnOf(table, "approval");
  const status = isList ? columnOf(table, "status") : -1;
  const word = status >= 0 ? status : approval;
  const [joined, duration] = [columnOf(table, "joined"), columnOf(table, "duration")];
  return (row: number): RowStatus => {
    if (waiting >= 0 && isYes(textAt(table, row, waiting))) return "waiting";
    if (!isList) {
      const isAbsent =
        attended >= 0
          ? isNo(textAt(table, row, attended))
          : approval >= 0 && /^-*$/.test(textAt(table, row, joined)) && /^-*$/.test(textAt(table, row, duration));
      if (!isAbsent) return "tookPart";
      return statusOf(textAt(table, row, approval)) === "left out" ? leave(row, approval) : "didNotCome";
    }
    const text = textAt(table, row, word);
    const said = text === "" ? "signedUp" : statusOf(text);
    if (said === "left out") return leave(row, word);
    // The headers Deltog and Närvarade ask what a plain yes or no answers.
    if (/^(?:deltog|närvarade|närvarande|närvaro|attended)/i.test(table.headers[word] ?? "") && text !== "") {
      return said === "signedUp" ? "tookPart" : (said ?? "signedUp");
    }
    if (said === null)
      told.add("export-status-unknown", "warning", placeAt(table, row, word), { text: text.slice(0, 40) });
    return said ?? "signedUp";
  };
  function leave(row: number, column: number): "left out" | "didNotCome" {
    const text = textAt(table, row, column);
    if (/^(?:deltog|närvarade|närvarande|närvaro|attended)/i.test(table.headers[column] ?? "")) return "didNotCome";
    leftOut.words.set(text, (leftOut.words.get(text) ?? 0) + 1);
    return "left out";
  }
}

/** Adds the rows of a table to the persons of a file. @returns how many rows were of persons */
export function readPersons(
  table: ExportTable,
  { isList, role }: { readonly isList: boolean; readonly role: ExportPerson["role"] | null },
  book: PersonBook,
  told: ToldFindings,
  leftOut: LeftOut,
): number {
  const personAt = personReader(table);
  const [secondsOf, statusAt] = [stayReader(table, told), statusReader(table, isList, told, leftOut)];
  const hasTimes = hasField(table, "duration") || hasField(table, "joined", "left");
  const known = new KnownPersons(table);
  let rows = 0;
  for (let row = table.from; row < table.to; row += 1) {
    const cells = table.grid.values[row] ?? [];
    let person = known.of(cells);
    if (person === undefined) {
      const said = isRepeatedHeader(table, row) ? null : personAt(row);
      if (said === null) {
        tellNoPerson(table, row, told, leftOut);
        continue;
      }
      person = book.personOf(role === null ? said : { ...said, role });
      known.add(cells, person);
    }
    rows += 1;
    const status = statusAt(row);
    if (status === "waiting") leftOut.waitingRoom += 1;
    if (status === "waiting" || status === "left out") continue;
    const seconds = hasTimes && status === "tookPart" ? secondsOf(row) : null;
    book.add(person, table.grid.row + row, status, seconds);
  }
  return rows;
}

function isRepeatedHeader({ grid, headers }: ExportTable, row: number): boolean {
  const cells = grid.values[row] ?? [];
  return headers.every((header, column) => header === "" || header === String(cells[column] ?? "").trim());
}

/** A row that holds something, but no one: a total, or a row whose name and address are gone. */
function tellNoPerson(table: ExportTable, row: number, told: ToldFindings, leftOut: LeftOut): void {
  const cells = table.grid.values[row] ?? [];
  if (cells.every(isBlank) || isRepeatedHeader(table, row)) return;
  if (
    /^(?:total|summa|sum|antal|medel|genomsnitt|average|mean)/i.test(
      cells.find((cell) => !isBlank(cell))?.toString() ?? "",
    )
  ) {
    leftOut.totals += 1;
  } else {
    told.add("export-row-without-person", "warning", placeAt(table, row, null));
  }
}
