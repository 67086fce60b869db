import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell as HucreCell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { runCommandLine } from "../../../local/commandLine/runCommandLine";

export type Cell = string | number | boolean | Date | null;

/** A cell with a number format of its own, or one that shows an error. */
export type FileCell = Cell | { readonly value: number; readonly format: string } | { readonly error: string };
export type Sheets = Readonly<Record<string, readonly (readonly FileCell[])[]>>;

/** What one command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for the commands of a test. */
export class CommandFolder {
  readonly path = mkdtempSync(join(tmpdir(), "kommunnätverk å ä ö "));

  file(name: string): string {
    return join(this.path, name);
  }

  read(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  write(name: string, bytes: Uint8Array): void {
    writeFileSync(this.file(name), bytes);
  }

  async writeSheets(name: string, sheets: Sheets): Promise<void> {
    this.write(name, await workbookOf(sheets));
  }

  /** Runs a command line in which `@name` stands for a file of the folder. */
  async run(...words: readonly string[]): Promise<Ran> {
    const out: string[] = [];
    const err: string[] = [];
    const paths = words.map((word) => (word.startsWith("@") ? this.file(word.slice(1)) : word));
    const code = await runCommandLine(paths, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { code, out: out.join("\n"), err: err.join("\n") };
  }

  async json(...words: readonly string[]): Promise<JsonResult> {
    const ran = await this.run(...words, "--json");
    return { ...(JSON.parse(ran.out) as Omit<JsonResult, "exit" | "err">), exit: ran.code, err: ran.err };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A workbook that the product did not write. */
export function workbookOf(sheets: Sheets): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (isSpecial(cell) ? null : cell))),
      cells: new Map(rows.flatMap((row, r) => row.flatMap((cell, c) => specialCell(cell, `${r},${c}`)))),
    })),
  });
}

function isSpecial(cell: FileCell): cell is Exclude<FileCell, Cell> {
  return typeof cell === "object" && cell !== null && !(cell instanceof Date);
}

function specialCell(cell: FileCell, at: string): [string, Partial<HucreCell>][] {
  if (!isSpecial(cell)) return [];
  if ("error" in cell) return [[at, { type: "error", value: cell.error }]];
  return [[at, { value: cell.value, style: { numFmt: cell.format } }]];
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

export interface JsonResult {
  readonly exit: number;
  readonly err: string;
  readonly command: string;
  readonly year: number | null;
  readonly preliminary: boolean;
  readonly members: readonly (Readonly<Record<string, unknown>> & { readonly code: string; readonly fee: number })[];
  readonly total: number | null;
  readonly payers: readonly { readonly payer: string; readonly fee: number; readonly members: readonly string[] }[];
  readonly findings: readonly JsonFinding[];
  readonly sheets: readonly string[];
}

/** Three members, one of them through a payer, under a rule that is indexed from 2021; fees of 2022 can be calculated. */
export const soundSheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Inställningar: [
    ["Namn", "Värde"],
    ["Nätverkets namn", "Provnätverket"],
    ["Avgiftsår", 2022],
  ],
  Medlemmar: [
    ["Kommun", "Kommunkod", "Betalare", "Från", "Till", "Kategori"],
    ["Ale", "1440", null, null, null, null],
    ["Borås", "1490", null, null, null, null],
    ["Dals-Ed", "1438", "Förbundet", null, null, null],
  ],
  Betalare: [
    ["Betalare", "Beräkning"],
    ["Förbundet", "var för sig"],
  ],
  Befolkning: [
    ["Kommunkod", "År", "Folkmängd", "Kommun"],
    ["1440", 2020, 31868, "Ale"],
    ["1490", 2020, 113714, "Borås"],
    ["1438", 2020, 4760, "Dals-Ed"],
    ["1440", 2021, 32000, "Ale"],
    ["1490", 2021, 114000, "Borås"],
    ["1438", 2021, 4700, "Dals-Ed"],
  ],
  Avgiftsregel: [
    ["Gäller från år", "Kategori", "Basår", "Avgift per invånare", "Lägsta avgift", "Högsta avgift", "Indexserie"],
    [2021, null, 2021, 1, 6000, 50000, "LCI"],
  ],
  Löneindex: [
    ["Serie", "Period", "Värde", "Enhet", "Status"],
    ["LCI", 2019, 100, "index", null],
    ["LCI", 2020, 102.5, "index", null],
  ],
};
