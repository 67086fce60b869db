import { plainLook, type CellLook, type GridCell } from "../../../local/grid/gridWorkbook";
import { isDateFormat } from "../../../shared/workbook/reading/numberFormat";
import { areaName, cellName } from "../../../shared/workbook/reference";
import type { DataValidation } from "./builderServices";
import { momentOfSerial, serialOfMoment } from "./moments";
import { cellsOf, changeCells, checkShape, extrasOf, mayChange, type SheetArea } from "./sheetAccess";
import { contentOf, service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";
import { typedValue } from "./typedValue";

const plain: CellLook = { ...plainLook, size: 10 };

/** @throws Error where the area is empty or not inside the sheet's grid, in Google's words */
export function rangeService(state: SpreadsheetState, area: SheetArea): object {
  const { sheet, row, column, rows, columns } = area;
  const extras = extrasOf(state, sheet);
  if (!(rows >= 1)) throw new Error("The number of rows in the range must be at least 1.");
  if (!(columns >= 1)) throw new Error("The number of columns in the range must be at least 1.");
  if (![row, column, rows, columns].every(Number.isInteger)) throw new Error("Rows and columns are whole numbers.");
  if (row < 1 || column < 1 || row + rows - 1 > extras.rows || column + columns - 1 > extras.columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  const change = (of: (cell: GridCell, r: number, c: number) => GridCell) => {
    mayChange(state, sheet);
    changeCells(area, of);
    return range;
  };
  const look = (of: (r: number, c: number) => Partial<CellLook>) =>
    change((cell, r, c) => ({ ...cell, look: { ...cell.look, ...of(r, c) } }));
  const shaped = (data: unknown, of: (value: unknown) => Partial<CellLook>) => {
    checkShape(data, area);
    return look((r, c) => of(data[r]?.[c]));
  };
  const write = (valueAt: (r: number, c: number) => unknown) => {
    change((cell, r, c) => {
      const given = valueAt(r, c);
      const typed = typedValue(given instanceof Date ? serialOfMoment(state, given) : given, cell.format);
      if (typed.formula !== null) extras.formulas.set(cellName(row + r, column + c), String(valueAt(r, c)));
      return { ...cell, ...typed };
    });
    state.isStale = true;
    return range;
  };
  const range = service(
    state,
    "Range",
    {
      fetch: {
        getValues: () => readValues(state, area),
        getValue: () => readValues(state, { ...area, rows: 1, columns: 1 })[0]?.[0],
        getNumberFormats: () => cellsOf(area, ({ format }) => (format === "General" ? "0.###############" : format)),
        getFormulas: () => cellsOf(area, ({ formula }) => formula ?? ""),
      },
      getter: {
        getGridId: () => Number(sheet.id),
        getA1Notation: () => (rows * columns === 1 ? cellName(row, column) : areaName(area)),
        getNumRows: () => rows,
        getNumColumns: () => columns,
      },
      change: {
        setValues: (data: unknown) => {
          checkShape(data, area);
          return write((r, c) => data[r]?.[c]);
        },
        setValue: (value: unknown) => write(() => value),
        setNumberFormats: (data: unknown) => {
          checkShape(data, area);
          return change((cell, r, c) => ({ ...cell, format: formatOf(data[r]?.[c]) }));
        },
        setNumberFormat: (format: unknown) => change((cell) => ({ ...cell, format: formatOf(format) })),
        setTextStyles: (data: unknown) =>
          shaped(data, (style) => contentOf<Partial<CellLook>>(style as object, "TextStyle")),
        setFontWeight: (weight: string) => look(() => ({ bold: weight === "bold" })),
        setFontStyle: (style: string) => look(() => ({ italic: style === "italic" })),
        setFontSize: (size: number) => look(() => ({ size })),
        setFontColor: (colour: string | null) => look(() => ({ colour: colourOf(colour) })),
        setBackgrounds: (data: unknown) => shaped(data, (fill) => ({ fill: colourOf(fill) })),
        setBackground: (fill: unknown) => look(() => ({ fill: colourOf(fill) })),
        setWraps: (data: unknown) => shaped(data, (wrap) => ({ wrap: wrap === true })),
        setWrap: (wrap: unknown) => look(() => ({ wrap: wrap === true })),
        setVerticalAlignment: (alignment: string) => look(() => ({ vertical: verticalOf(alignment) })),
        setBorder: (...sides: unknown[]) => look(() => ({ topBorder: sides[0] === true })),
        copyTo: (destination: object, type: unknown, transposed: unknown) => {
          if (type !== "PASTE_FORMAT" || transposed !== false) throw new Error("The parameters don't match: copyTo.");
          const target = contentOf<SheetArea>(destination, "Range");
          mayChange(state, target.sheet);
          const source = cellsOf(area, ({ format, look: own }) => ({ format, look: own }));
          changeCells(target, (cell, r, c) => ({ ...cell, ...source[r % rows]?.[c % columns] }));
          return undefined;
        },
        clearFormat: () => {
          mayChange(state, sheet);
          clearFormats(area);
          return range;
        },
        setDataValidation: (rule: object) => {
          mayChange(state, sheet);
          const { words } = contentOf<DataValidation>(rule, "DataValidation");
          sheet.choices.push({ area: { row, column, rows, columns }, words: [...words] });
          return range;
        },
      },
    },
    { content: area, sheet: () => sheet.name },
  );
  return range;
}

/** Only cells that are there have a format. */
function clearFormats({ sheet, row, column, rows, columns }: SheetArea): void {
  for (const [r, cells] of sheet.cells) {
    for (const [c, cell] of cells) {
      if (r < row || r >= row + rows || c < column || c >= column + columns) continue;
      if (cell.value === null && cell.formula === null) cells.delete(c);
      else cells.set(c, { ...cell, format: "General", look: plain });
    }
  }
}

/** Each alike: "General" is what Google resets a format to. */
function formatOf(format: unknown): string {
  if (typeof format !== "string" || format === "") throw new Error("The number format is not a text.");
  return format;
}

function colourOf(colour: unknown): string | null {
  if (colour === null) return null;
  if (typeof colour !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(colour)) throw new Error(`No colour: ${String(colour)}`);
  return colour.toLowerCase() === "#000000" ? null : colour;
}

function verticalOf(alignment: string): CellLook["vertical"] {
  const found = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
  if (!(alignment in found)) throw new Error(`No alignment: ${alignment}`);
  return found[alignment as keyof typeof found];
}

/** Values as Google hands them: days as dates, errors as their text, nothing as the empty text. */
function readValues(state: SpreadsheetState, area: SheetArea): unknown[][] {
  const hasFormulas = cellsOf(area, ({ formula }) => formula !== null).some((row) => row.includes(true));
  if (hasFormulas) state.recalculate();
  return cellsOf(area, ({ value, format }) => {
    if (value === null) return "";
    if (typeof value === "object") return value.error;
    return typeof value === "number" && isDateFormat(format) ? momentOfSerial(state, value) : value;
  });
}
