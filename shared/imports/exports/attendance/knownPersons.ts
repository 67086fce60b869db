import type { CellValue } from "../../../workbook/cell";
import { columnOf, type ExportTable } from "../table/exportTable";
import type { HeaderField } from "../table/headerField";
import type { OpenPerson } from "./personBook";

const ofNameless = ["name", "firstName", "lastName", "upn", "participantId", "organisation", "session"] as const;

function columnsOf(table: ExportTable, fields: readonly HeaderField[]): readonly number[] {
  return fields.map((field) => columnOf(table, field)).filter((column) => column >= 0);
}

/**
 * Persons by the cell that says who they are, so that a person of a thousand rows is read once: by the address, with which only the role
 * may change from row to row, else by all that could make another person of the row. Joining the cells to one text would cost more than
 * all the rest of reading.
 */
export class KnownPersons {
  private readonly byCell = new Map<CellValue, { readonly cells: readonly CellValue[]; readonly person: OpenPerson }>();
  private readonly email: number;
  private readonly name: number;
  private readonly withEmail: readonly number[];
  private readonly withoutEmail: readonly number[];

  constructor(table: ExportTable) {
    this.email = columnOf(table, "email");
    this.withEmail = columnsOf(table, ["role"]);
    this.withoutEmail = [...columnsOf(table, ["email", "role"]), ...columnsOf(table, ofNameless)];
    this.name = columnsOf(table, ofNameless)[0] ?? -1;
  }

  /** The person of an earlier row that says the same; undefined where the row is to be read. */
  of(cells: readonly CellValue[]): OpenPerson | undefined {
    // The address is asked for first: nearly all rows have one that is known, and looking into each costs more than the search.
    const address = cells[this.email] ?? null;
    const byAddress = address === null ? undefined : this.byCell.get(address);
    const known = byAddress ?? this.byCell.get(cells[this.name] ?? null);
    if (known === undefined) return undefined;
    const columns = byAddress === undefined || this.emailIn(cells) === null ? this.withoutEmail : this.withEmail;
    for (const column of columns) if (cells[column] !== known.cells[column]) return undefined;
    return known.person;
  }

  add(cells: readonly CellValue[], person: OpenPerson): void {
    this.byCell.set(this.emailIn(cells) ?? cells[this.name] ?? null, { cells, person });
  }

  private emailIn(cells: readonly CellValue[]): CellValue {
    const value = cells[this.email] ?? null;
    return typeof value === "string" && value.includes("@") ? value : null;
  }
}
