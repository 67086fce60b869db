import { basename } from "node:path";
import type { Language } from "../../shared/text/language";
import { findingText } from "../../shared/text/findings/findingText";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { GridArea } from "../grid/gridWorkbook";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { pageCharts } from "./pageCharts";
import type { FrameName } from "./pageModel";
import { pageRows } from "./pageRows";
import { builtManifest } from "./builtManifest";
import type { PreviewSession } from "./previewSession";
import { previewText } from "./previewText";
import { readRibbon } from "./readRibbon";

/** What the page asks for. */
export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly language: Language;
  /** The folder of the built add-in. */
  readonly addin: string;
}

export interface PageAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

type Answering = (session: PreviewSession, request: PageRequest) => Promise<PageAnswer> | PageAnswer;

const fault = (message: string): PageAnswer => ({ status: 409, json: { message } });

/** Rows that are sent at once, at most. */
const mostRows = 500;

const answers: Readonly<Record<string, Answering>> = {
  "GET /api/workbook": (session) => ({ json: session.page() }),
  "GET /api/rows": (session, { url, language }) => {
    const sheet = session.workbook.sheet(url.searchParams.get("sheet") ?? "");
    const first = numberOf(url.searchParams.get("first"));
    const last = Math.min(first + mostRows - 1, numberOf(url.searchParams.get("last")));
    return sheet === null
      ? fault(previewText("sheetGone", language))
      : { json: pageRows(sheet, first, last, session.versionNumber, language) };
  },
  "GET /api/charts": (session, { url, language }) => {
    const sheet = session.workbook.sheet(url.searchParams.get("sheet") ?? "");
    return sheet === null
      ? fault(previewText("sheetGone", language))
      : { json: pageCharts(session.workbook.grid, sheet) };
  },
  "GET /api/ribbon": async (_session, { addin, language }) => {
    const manifest = await builtManifest(addin);
    return { json: manifest === null ? { group: "", commands: [] } : readRibbon(manifest, language, "/addin/") };
  },
  "GET /api/workbook.xlsx": async ({ workbook }) => ({
    file: { name: workbook.fileName, bytes: await workbook.bytes() },
  }),
  "POST /api/edit": ({ workbook }, { body, language }) => {
    const { sheet: id, area, typed } = JSON.parse(body) as EditRequest;
    const sheet = workbook.sheet(String(id));
    if (sheet === null) {
      return fault(previewText("sheetGone", language));
    }
    if (sheet.isProtected) {
      return fault(previewText("protectedSheet", language, { sheet: sheet.name }));
    }
    workbook.edit(sheet, checkedArea(area), typed);
    return { json: {} };
  },
  "POST /api/select": ({ workbook }, { body }) => {
    const { sheet, area } = JSON.parse(body) as SelectRequest;
    if (workbook.sheet(sheet) !== null) {
      workbook.grid.activeSheet = sheet;
      workbook.grid.selection = checkedArea(area);
    }
    return { json: {} };
  },
  "POST /api/excel": ({ workbook }, { url, body }) => ({ json: { body: workbook.answer(frameOf(url), body) } }),
  "POST /api/restart": ({ workbook }, { url }) => {
    workbook.restart(frameOf(url));
    return { json: {} };
  },
  "POST /api/save": async ({ workbook }, { language }) => {
    const saved = await workbook.save();
    if (saved === null) {
      return fault(previewText("noFile", language));
    }
    const { path, backup, written } = saved;
    const name = !written ? "unchanged" : backup === null ? "saved" : "savedBackup";
    return { json: { message: previewText(name, language, { file: path, backup: basename(backup ?? "") }) } };
  },
  "POST /api/reset": async (session) => {
    await session.reset();
    return { json: {} };
  },
};

interface EditRequest {
  readonly sheet: string;
  readonly area: GridArea;
  readonly typed: readonly (readonly string[])[] | null;
}

interface SelectRequest {
  readonly sheet: string;
  readonly area: GridArea;
}

function numberOf(text: string | null): number {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}

function frameOf(url: URL): FrameName {
  return url.searchParams.get("frame") === "commands" ? "commands" : "panel";
}

/** Cells that a person changes or selects at once, at most. */
const mostCells = 1_000_000;

function checkedArea({ row, column, rows, columns }: GridArea): GridArea {
  const whole = [row, column, rows, columns].every((one) => Number.isInteger(one) && one >= 1);
  const inside = row + rows - 1 <= 1_048_576 && column + columns - 1 <= 16_384 && rows * columns <= mostCells;
  if (!whole || !inside) {
    throw new RangeError("the area is not one of a sheet");
  }
  return { row, column, rows, columns };
}

/** Answers what the page asks; null where the address is none of its own. Faults of the file come as a sentence. */
export async function answerPage(session: PreviewSession, request: PageRequest): Promise<PageAnswer | null> {
  const answering = answers[`${request.method} ${request.url.pathname}`];
  try {
    return answering === undefined ? null : await answering(session, request);
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      return fault(findingText(finding(error.code, "error", noPlace, error.values), request.language));
    }
    if (error instanceof SyntaxError || error instanceof RangeError) {
      return { status: 400, json: { message: "400" } };
    }
    throw error;
  }
}
