import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import type { CellValue } from "../../../shared/workbook/cell";
import { CommandFolder, type Cell, type JsonFinding, type Sheets } from "./commandFolder";

/** What `--json` prints of an export. */
export interface ExportJson {
  readonly code: number;
  readonly command: string;
  readonly year: null;
  readonly kind: string;
  readonly event: string | null;
  readonly day: number | null;
  readonly candidates: readonly { readonly id: string }[];
  readonly attendance: Readonly<Record<string, number | readonly string[]>> | null;
  readonly survey: {
    readonly responses: number;
    readonly quotes: number;
    readonly asksDirection: boolean;
    readonly items: readonly {
      readonly title: string;
      readonly role: string;
      readonly n: number;
      readonly mean: number | null;
    }[];
  } | null;
  readonly replacedRows: number;
  readonly rowsByTable: readonly { readonly table: string; readonly rows: number }[];
  readonly persons: number;
  readonly findings: readonly JsonFinding[];
  readonly sheets: readonly string[];
}

/** A folder with a workbook of events, into which exports are brought. */
export class ExportFolder extends CommandFolder {
  /** Copies a sample of an export into the folder. */
  sample(path: string, name: string): void {
    this.write(name, readFileSync(join(__dirname, "../../data/exports", path)));
  }

  text(name: string, lines: readonly string[]): void {
    this.write(name, Buffer.from(lines.join("\r\n"), "utf8"));
  }

  async export(...words: readonly string[]): Promise<ExportJson> {
    const { out, code } = await this.run(...words, "--json");
    return { ...(JSON.parse(out) as Omit<ExportJson, "code">), code };
  }

  /** The cells of a sheet, row by row; null where there is none. */
  async cells(workbook: string, sheet: string): Promise<readonly (readonly CellValue[])[] | null> {
    const opened = await openWorkbook(this.read(workbook));
    const { tables } = await readWorkbook(opened, { tables: [sheet], markers: [] });
    return tables.find(({ source }) => source === "sheet")?.grid.values ?? null;
  }

  /** Rows of a sheet by its headers, blank rows left out. */
  async rows(workbook: string, sheet: string): Promise<readonly Readonly<Record<string, CellValue>>[]> {
    const [headers = [], ...rows] = (await this.cells(workbook, sheet)) ?? [];
    return rows
      .filter((row) => row.some((cell) => cell !== null))
      .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? null])));
  }
}

const eventHeaders = ["Id", "Grupp", "Start", "Slut", "Tema", "Status", "Antal utan namn"];

/** A workbook of a network's events, with nothing else that the commands need. */
export function eventSheets(events: readonly (readonly Cell[])[], more: Sheets = {}): Sheets {
  return {
    Träffar: [eventHeaders, ...events],
    Domäner: [
      ["Organisation", "Domän", "Slag", "Kommunkoder"],
      ["Ale kommun", "kommun-a.example", "kommun", "1440"],
    ],
    ...more,
  };
}

/** Codes of the findings of a severity. */
export function codesOf({ findings }: ExportJson, severity: string): readonly string[] {
  return findings.filter((each) => each.severity === severity).map(({ code }) => code);
}
