import type { CellValue } from "../../../workbook/cell";
import { columnOf, type ExportTable } from "../table/exportTable";
import type { OpenPerson } from "./personBook";

const fields = ["name", "firstName", "lastName", "email", "upn", "participantId"] as const;
const others = ["organisation", "position", "role", "session"] as const;

/**
 * Persons by the cells that say who they are, so that a person of a thousand rows is read once. Rows are compared cell by cell: joining
 * the cells to one text would cost more than all the rest of reading.
 */
export class KnownPersons {
  private readonly used: readonly number[];
  private readonly byCell = new Map<CellValue, { readonly cells: readonly CellValue[]; readonly person: OpenPerson }>();
  private readonly first: number;

  constructor(table: ExportTable) {
    const columns = [...fields, ...others].map((field) => columnOf(table, field)).filter((column) => column >= 0);
    this.used = columns;
    const email = columnOf(table, "email");
    this.first = email >= 0 ? email : (columns[0] ?? 0);
  }

  /** The person of an earlier row with the same cells; undefined where the row is to be read. */
  of(cells: readonly CellValue[]): OpenPerson | undefined {
    const known = this.byCell.get(cells[this.first] ?? null);
    if (known === undefined) return undefined;
    for (const column of this.used) if (cells[column] !== known.cells[column]) return undefined;
    return known.person;
  }

  add(cells: readonly CellValue[], person: OpenPerson): void {
    this.byCell.set(cells[this.first] ?? null, { cells, person });
  }
}
