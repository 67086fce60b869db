import { cellPlace } from "../../shared/workbook/reference";
import { isDateFormat } from "../xlsx/numberFormats";
import { readStringItem } from "../xlsx/sharedStrings";
import { daysTo1904, valueOf } from "../xlsx/sheetCells";
import type { XmlScanner } from "../xlsx/xmlScanner";
import { cellTextOf } from "../xlsx/xmlText";
import { blankCell, type GridCell } from "./gridWorkbook";
import type { CellStyleEntry } from "./readCellStyles";
import { shiftFormula } from "./shiftFormula";

/** What the cells of a workbook refer to outside their sheet. */
export interface GridCellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyleEntry[];
  readonly from1904: boolean;
}

/** A formula that a file writes once for many cells, with the cell at which it stands. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells of one sheet in order, and remembers the formulas that later cells share. */
export class GridCellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly isDate: readonly boolean[];

  constructor(
    private readonly context: GridCellContext,
    private readonly prefix: string,
  ) {
    this.isDate = context.styles.map(({ format }) => isDateFormat(format));
  }

  /** The cell whose opening tag the scanner stands on; null for one without content, format or look. */
  read(scanner: XmlScanner, row: number, column: number): GridCell | null {
    const style = Number(scanner.attribute("s") ?? 0);
    const { format, look } = this.context.styles[style] ?? blankCell;
    const { value, formula } = this.content(scanner, row, column);
    if (value === null && formula === null && format === blankCell.format && style === 0) {
      return null;
    }
    const moved = typeof value === "number" && this.context.from1904 && this.isDate[style] === true;
    return { value: moved ? value + daysTo1904 : value, formula, format, look };
  }

  private content(scanner: XmlScanner, row: number, column: number): Pick<GridCell, "value" | "formula"> {
    if (scanner.isEmpty) {
      return { value: null, formula: null };
    }
    const { prefix } = this;
    const type = scanner.attribute("t") ?? "n";
    const depth = scanner.depth;
    let [written, inline, formula] = [null as string | null, null as string | null, null as string | null];
    while (scanner.depth >= depth && scanner.next()) {
      if (scanner.name === `${prefix}v` && !scanner.opens) {
        written = scanner.textBefore();
      } else if (scanner.name === `${prefix}f` && scanner.opens) {
        formula = this.formula(scanner, row, column);
      } else if (scanner.name === `${prefix}is` && scanner.opens) {
        inline = readStringItem(scanner);
      }
    }
    if (type === "inlineStr") {
      return { value: inline ?? written, formula };
    }
    if (type === "str" && written !== null) {
      return { value: cellTextOf(written), formula };
    }
    const value = written === null || written === "" ? null : valueOf(scanner, type, written, this.context);
    return { value, formula };
  }

  /** With its "="; null where the file does not say it, as for the cells of a data table. */
  private formula(scanner: XmlScanner, row: number, column: number): string | null {
    const [type, number] = [scanner.attribute("t"), scanner.attribute("si")];
    const text = scanner.isEmpty ? "" : textOf(scanner);
    if (type !== "shared" || number === null) {
      return text === "" ? null : `=${text}`;
    }
    const first = this.shared.get(number);
    if (text !== "") {
      this.shared.set(number, first ?? { text, row, column });
      return `=${text}`;
    }
    return first === undefined ? null : `=${shiftFormula(first.text, row - first.row, column - first.column)}`;
  }
}

function textOf(scanner: XmlScanner): string {
  const { name } = scanner;
  while (scanner.next() && !(scanner.name === name && !scanner.opens));
  return scanner.textBefore();
}

/** The column of a cell from what it says of its place, or after the cell before; fails where it says another row. */
export function columnOf(scanner: XmlScanner, row: number, before: number): number {
  const reference = scanner.attribute("r");
  if (reference === null) {
    return before + 1;
  }
  const place = cellPlace(reference);
  return place?.row === row ? place.column : scanner.fail();
}
