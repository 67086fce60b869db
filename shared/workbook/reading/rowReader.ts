import { isBlank } from "../cell";
import type { RowPlace, TableRow } from "../feeTables";
import type { Finding } from "../finding";
import { placeOf } from "../place";
import type { CellFill } from "../plan";
import { errorRemark, type Cell, type Reader, type Remark } from "./cellReading";
import type { LocatedRow, LocatedTable } from "./locatedTable";

const blankCell: Cell = { value: null, format: "" };

/** Reads the cells of one row by field, and gathers what is to be said of them and where. */
export class RowReader {
  readonly place: RowPlace;
  readonly findings: Finding[] = [];
  readonly fills: CellFill[] = [];
  private readonly faultyFields = new Set<string>();
  private broken = false;

  constructor(
    private readonly table: LocatedTable,
    private readonly row: LocatedRow,
  ) {
    this.place = row.place;
    for (const [field, { isAmbiguous }] of table.columns) if (isAmbiguous) this.spoil(field);
  }

  /** The row has an error, which is told. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** The cell of a field; blank where the sheet has no such column. */
  cell(field: string): Cell {
    const column = this.table.columns.get(field);
    return (column === undefined ? undefined : this.row.cells[column.index]) ?? blankCell;
  }

  isBlank(field: string): boolean {
    return isBlank(this.cell(field).value);
  }

  /** Nothing is wrong with the field: if it is null, its cell is blank. */
  isReadable(field: string): boolean {
    return !this.faultyFields.has(field);
  }

  /** What the field holds; null for a blank cell, and for a faulty one, whose fault is told. */
  read<Value>(field: string, reader: Reader<Value>): Value | null {
    if (this.table.columns.get(field)?.isAmbiguous === true) return null;
    const { value, remarks } = reader(this.cell(field));
    for (const remark of remarks) this.tell(field, remark);
    return value;
  }

  /** The same for a field that may not be blank. */
  require<Value>(field: string, reader: Reader<Value>): Value | null {
    if (this.isReadable(field) && this.isBlank(field)) this.tell(field, errorRemark("missing-value"));
    return this.read(field, reader);
  }

  tell(field: string, { code, severity, values }: Remark): void {
    const header = this.table.columns.get(field)?.header;
    const all = header === undefined ? values : { header, ...values };
    this.findings.push({ code, severity, place: placeOf(this.place, field), values: all });
    if (severity === "error") this.spoil(field);
  }

  /** The field cannot be used, for a reason that is told elsewhere. */
  spoil(field: string): void {
    this.faultyFields.add(field);
    this.broken = true;
  }

  /** Asks the host to write into the field's blank cell. */
  fill(field: string, value: string): void {
    const { sheet, row } = this.place;
    const column = this.table.columns.get(field)?.number;
    if (column !== undefined) this.fills.push({ sheet, row, column, value });
  }
}

/** The fields of a row, apart from what all rows have. */
export type RowFields<Row extends TableRow> = Omit<Row, keyof TableRow>;

/** A row whose cells are read, open for faults between rows. */
export interface ReadRow<Fields> {
  readonly fields: Fields;
  readonly reader: RowReader;
}

export function readRows<Fields>(
  table: LocatedTable | null,
  readFields: (row: RowReader) => Fields,
): readonly ReadRow<Fields>[] {
  if (table === null) return [];
  return table.rows.map((row) => {
    const reader = new RowReader(table, row);
    return { fields: readFields(reader), reader };
  });
}

/** The rows as the core has them, when all their faults are told. */
export function finishedRows<Fields>(rows: readonly ReadRow<Fields>[]): readonly (Fields & TableRow)[] {
  return rows.map(({ fields, reader }) => ({ ...fields, place: reader.place, broken: reader.isBroken }));
}
