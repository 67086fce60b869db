import { newSheet } from "../../../local/grid/newGrid";
import { planCommand } from "../../../local/commandLine/planCommand";
import { gridOfXlsx } from "../../../local/grid/gridOfXlsx";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import type { PanelPreview } from "../../../shared/panel/panelPreview";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import type { Network } from "../../hosts/sheets/network";
import { newExtras } from "../../hosts/sheets/newExtras";
import { SheetsStandIn } from "../../hosts/sheets/sheetsStandIn";
import type { PaneFixture } from "../../pane/page/paneFixture";
import type { SampleWorkbook } from "../../pane/sampleWorkbook";
import { noOptions } from "../../shared/commands/planOf";

/** Which workbook each preview was computed from, by the preview's own text: what a page sends back is another object. */
const origins = new Map<string, SampleWorkbook>();

const spreadsheets = new Map<SampleWorkbook, Promise<SheetsStandIn>>();

export function rememberOrigin(preview: PanelPreview, workbook: SampleWorkbook): PanelPreview {
  origins.set(JSON.stringify(preview), workbook);
  return preview;
}

/** @throws Error for a preview that a test has written by hand: no spreadsheet gives it */
function originOf(preview: PanelPreview | undefined): SampleWorkbook {
  const workbook = origins.get(JSON.stringify(preview));
  if (workbook === undefined) throw new Error("A preview written by hand has no spreadsheet.");
  return workbook;
}

async function drawn({ tables, language, standing }: SampleWorkbook): Promise<SheetsStandIn> {
  const { plan } = await planCommand(newWorkbook, null, { ...noOptions, language, sample: tables });
  const inputs = await applyPlan(null, plan);
  const file =
    standing.length === 0 ? inputs : await applyPlan(await openWorkbook(inputs), { ...plan, sheets: standing });
  return SheetsStandIn.open(await gridOfXlsx(await openWorkbook(file)));
}

async function spreadsheetOf(workbook: SampleWorkbook): Promise<SheetsStandIn> {
  const known = spreadsheets.get(workbook) ?? drawn(workbook);
  spreadsheets.set(workbook, known);
  return (await known).copy();
}

/** SCB as the program reaches it from Google's servers, or nobody where the fixture says that it cannot be reached. */
function networkOf({ arrived }: PaneFixture, { state }: SheetsStandIn): Network {
  const scb = new ScbStandIn();
  return ({ method, url, payload, headers: given }) => {
    if ("faults" in arrived && arrived.faults.length > 0) return { fails: "unreachable" };
    const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const asked = { method: method === "POST" ? "POST" : "GET", url, headers, body: payload } as const;
    const reply = scb.answer(asked, state.now);
    return "failure" in reply ? { fails: "unreachable" } : reply;
  };
}

/** Puts the sheet that the fixture has in view there, if it is not one of the workbook's. */
function show({ state }: SheetsStandIn, name: string): void {
  const { grid, extras } = state;
  const there = grid.sheets.find((sheet) => sheet.name === name) ?? newSheet(grid.nextId(), name);
  if (!grid.sheets.includes(there)) {
    grid.sheets.push(there);
    extras.set(there.id, newExtras());
  }
  grid.activeSheet = there.id;
}

/** The spreadsheet in which the panel would find what the stand-in of its own tests answers. */
export async function fixtureSpreadsheet(fixture: PaneFixture): Promise<SheetsStandIn> {
  const { language, workbook, previews } = fixture;
  const sheets = workbook.isNew
    ? await SheetsStandIn.open()
    : await spreadsheetOf(originOf(previews["calculate-fees"]));
  sheets.state.userLocale = language;
  sheets.state.network = networkOf(fixture, sheets);
  show(sheets, fixture.shownSheet);
  if (!workbook.isNew) {
    const { sheets: all } = sheets.state.grid;
    all.splice(0, all.length, ...all.filter(({ name }) => !workbook.missing.includes(name)));
  }
  return sheets;
}

/** The spreadsheet that has changed while the panel showed it: that of the preview which a run is to come back with. */
export async function changedSpreadsheet(preview: PanelPreview): Promise<SheetsStandIn> {
  return spreadsheetOf(originOf(preview));
}
