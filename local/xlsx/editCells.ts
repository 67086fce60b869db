import type { CellValue } from "../../shared/workbook/cell";
import { cellName, cellPlace } from "../../shared/workbook/reference";
import { cellElement } from "./cellElement";
import { escapeXml } from "./xmlText";
import { XmlScanner } from "./xmlScanner";

/** What becomes of one cell. */
export interface CellEdit {
  readonly value: CellValue;
  /** With its leading "="; null for none; "kept" where the cell has the formula that it had and only gives something else. */
  readonly formula: string | null | "kept";
  /** The number of its new style, from the one that it has or takes from its row or column. */
  readonly style: (old: string | null) => string | null;
}

/** Edits by row, then by column, from 1. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

/**
 * A sheet part with cells edited; every character that belongs to no edited cell stays.
 * @param formulaAt the formula of a cell that shares one whose own cell is edited: it then has to stand by itself
 */
export function withCellsEdited(
  text: string,
  part: string,
  edits: CellEdits,
  formulaAt: (row: number, column: number) => string | null,
): string {
  return new CellEditing(text, part, edits, formulaAt).run();
}

class CellEditing {
  private readonly scanner: XmlScanner;
  private readonly prefix: string;
  private readonly columns: Columns[] = [];
  /** Numbers of shared formulas whose cell is edited. */
  private readonly orphaned = new Set<string>();
  private readonly rows: number[];
  private done = "";
  private from = 0;

  constructor(
    private readonly text: string,
    part: string,
    private readonly edits: CellEdits,
    private readonly formulaAt: (row: number, column: number) => string | null,
  ) {
    this.scanner = new XmlScanner(text, part);
    this.scanner.next();
    this.prefix = this.scanner.name.slice(0, this.scanner.name.indexOf(":") + 1);
    this.rows = [...edits.keys()].sort((one, other) => one - other);
  }

  run(): string {
    const { scanner, prefix } = this;
    let row = 0;
    while (scanner.next()) {
      const name = scanner.name.slice(prefix.length);
      if (name === "col" && scanner.opens) {
        const [first, last] = [Number(scanner.attribute("min")), Number(scanner.attribute("max"))];
        const style = scanner.attribute("style");
        if (style !== null) this.columns.push({ first, last, style });
      } else if (name === "row" && scanner.opens) {
        row = Number(scanner.attribute("r") ?? row + 1);
        this.newRows(row - 1);
        this.row(row);
      } else if (name === "sheetData" && (scanner.isEmpty || !scanner.opens)) {
        this.endOfRows();
      }
    }
    return this.done + this.text.slice(this.from);
  }

  /** Copies what stands up to a place, and goes on after another. */
  private put(until: number, replacement: string, next: number): void {
    this.done += this.text.slice(this.from, until) + replacement;
    this.from = next;
  }

  /** The rows up to a number that the sheet does not have yet. */
  private newRows(last: number): void {
    const { scanner, prefix } = this;
    while (this.rows[0] !== undefined && this.rows[0] <= last) {
      const row = this.rows.shift() ?? 0;
      const cells = this.newCells(row, 0, Infinity, null);
      const xml = cells === "" ? "" : `<${prefix}row r="${row}">${cells}</${prefix}row>`;
      this.put(scanner.start, xml, scanner.start);
    }
  }

  private endOfRows(): void {
    const { scanner, prefix } = this;
    if (!scanner.isEmpty || this.rows.length === 0) {
      this.newRows(Infinity);
      return;
    }
    this.put(scanner.start, this.text.slice(scanner.start, scanner.end).replace(/\s*\/>$/, ">"), scanner.end);
    const rows = this.rows.splice(0).map((row) => [row, this.newCells(row, 0, Infinity, null)] as const);
    const xml = rows.map(([row, cells]) => (cells === "" ? "" : `<${prefix}row r="${row}">${cells}</${prefix}row>`));
    this.put(scanner.end, `${xml.join("")}</${prefix}sheetData>`, scanner.end);
  }

  /** The cells of a row between two columns, both excluded, that are new. */
  private newCells(row: number, after: number, before: number, rowStyle: string | null): string {
    const edits = [...(this.edits.get(row) ?? [])].filter(([column]) => column > after && column < before);
    return edits
      .sort(([one], [other]) => one - other)
      .map(([column, edit]) => {
        const inherited =
          rowStyle ?? this.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
        const formula = edit.formula === "kept" ? null : edit.formula;
        return cellElement(cellName(row, column), edit.style(inherited), { value: edit.value, formula }, this.prefix);
      })
      .join("");
  }

  private row(row: number): void {
    const { scanner, prefix } = this;
    const isEdited = this.rows[0] === row;
    if (!isEdited && this.orphaned.size === 0) {
      return;
    }
    if (isEdited) this.rows.shift();
    const style = scanner.attribute("customFormat") === "1" ? scanner.attribute("s") : null;
    const tag = this.text.slice(scanner.start, scanner.end);
    if (scanner.isEmpty) {
      const cells = this.newCells(row, 0, Infinity, style);
      const opened = this.tagOf(tag, row).replace(/\s*\/>$/, ">");
      this.put(scanner.start, cells === "" ? tag : `${opened}${cells}</${prefix}row>`, scanner.end);
      return;
    }
    if (isEdited) this.put(scanner.start, this.tagOf(tag, row), scanner.end);
    let column = 0;
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.opens && scanner.name === `${prefix}c`) {
        const reference = scanner.attribute("r");
        const next = reference === null ? column + 1 : (cellPlace(reference)?.column ?? column + 1);
        this.put(scanner.start, this.newCells(row, column, next, style), scanner.start);
        column = next;
        this.cell(row, column);
      }
    }
    this.put(scanner.start, this.newCells(row, column, Infinity, style), scanner.start);
  }

  /** What a row says of the columns it spans goes where it no longer holds; it need not say it. */
  private tagOf(tag: string, row: number): string {
    const spans = /\s+spans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
    const [first, last] = [Number(spans?.[1]), Number(spans?.[2])];
    const holds = [...(this.edits.get(row)?.keys() ?? [])].every((column) => column >= first && column <= last);
    return spans === null || holds ? tag : tag.replace(spans[0], "");
  }

  private cell(row: number, column: number): void {
    const { scanner, prefix, text } = this;
    const start = scanner.start;
    const style = scanner.attribute("s");
    const depth = scanner.depth;
    let formula: { readonly xml: string; readonly shared: string | null; readonly isFirst: boolean } | null = null;
    let [formulaStart, formulaEnd] = [0, 0];
    if (!scanner.isEmpty) {
      while (scanner.depth >= depth && scanner.next()) {
        if (scanner.name === `${prefix}f` && scanner.opens) {
          formulaStart = scanner.start;
          const shared = scanner.attribute("t") === "shared" ? scanner.attribute("si") : null;
          const isFirst = scanner.attribute("ref") !== null;
          formulaEnd = scanner.isEmpty ? scanner.end : text.indexOf(`</${prefix}f>`, scanner.end) + prefix.length + 4;
          formula = { xml: text.slice(formulaStart, formulaEnd), shared, isFirst };
        }
      }
    }
    const edit = this.edits.get(row)?.get(column);
    if (edit === undefined) {
      const own = formula?.shared != null && this.orphaned.has(formula.shared) ? this.formulaAt(row, column) : null;
      if (own !== null) {
        this.put(formulaStart, `<${prefix}f>${escapeXml(own.replace(/^=/, ""))}</${prefix}f>`, formulaEnd);
      }
      return;
    }
    const isOrphan = formula?.shared != null && this.orphaned.has(formula.shared);
    const isKept = edit.formula === "kept" && formula !== null;
    if (!isKept && formula?.shared != null && formula.isFirst) {
      this.orphaned.add(formula.shared);
    }
    const content = {
      value: edit.value,
      formula: edit.formula === "kept" ? this.formulaAt(row, column) : edit.formula,
    };
    const kept = isKept && !isOrphan ? (formula?.xml ?? null) : null;
    this.put(start, cellElement(cellName(row, column), edit.style(style), content, prefix, kept), scanner.end);
  }
}
