import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExportOptions, RemovalOptions } from "../../shared/commands/commandOptions";
import { bytesHash } from "../../shared/imports/text/bytesHash";
import { textGrid } from "../../shared/imports/text/textGrid";
import { asked } from "../addin/contract/hostInVm";
import { workbookOf } from "../local/commandLine/commandFolder";
import { eventSheets } from "../local/commandLine/exportFolder";
import { partAt } from "./allowedDifference";
import { differenceText, formDifferences } from "./formDifferences";
import { ThreeHosts, type ThreeForms } from "./threeHosts";

const chosen = { event: null, day: null, annualYear: null, map: {}, isReversed: null };

/** A file that a person chooses, as every host reads it. */
function file(name: string, bytes: Uint8Array, choices: Partial<ExportOptions> = {}): ExportOptions {
  const { grids, findings } = textGrid(bytes, name);
  return { ...chosen, source: { file: name, hash: bytesHash(bytes), sheets: grids, findings }, ...choices };
}

const lines = (...rows: readonly string[]) => Buffer.from(rows.join("\r\n"), "utf8");
const report = readFileSync(join(__dirname, "../data/exports/teams/04_sections_en-US.csv"));
const answers = (...rows: readonly string[]) =>
  lines("Tidstämpel;E-postadress;Hur nöjd är du? (1 = inte nöjd, 6 = mycket nöjd);Kommentar", ...rows);

const attendance = (source: ExportOptions) => asked("import-attendance", { source });
const survey = (source: ExportOptions) => asked("import-survey", { source });
const removal = (options: Partial<RemovalOptions>) =>
  asked("remove-personal-data", {
    removal: { year: 2026, before: null, decision: "KS 2027/1", today: "2027-11-29", ...options },
  });

const events = [["T-01", "Klimat", "2026-02-04", null, "Klimatnätverk", "genomförd", null]];

let hosts: ThreeHosts;
beforeEach(async () => {
  hosts = await ThreeHosts.open(await workbookOf(eventSheets(events)));
});
afterEach(() => {
  hosts.close();
});

const cell = ({ excel }: ThreeForms, sheet: string, reference: string) =>
  partAt(excel, ["sheets", sheet, "cells", reference]);

/** What a person sees is the same in each host after both. */
function expectSame(one: ThreeForms, other: ThreeForms): void {
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect([host, ...formDifferences(one[host], other[host]).map(differenceText)]).toEqual([host]);
  }
}

test("an attendance file gives the same rows in every host, the same again, and more below them from another file", async () => {
  const once = await hosts.run(attendance(file("närvaro.csv", report)));
  expect(cell(once, "Deltagare", "D2")).toMatchObject({ value: "deltagare1@kommun-a.example" });
  expectSame(once, await hosts.run(attendance(file("närvaro.csv", report))));
  const list = lines("Namn;E-post;Organisation", "Ny;ny@x.example;=1+1", "+46 Två;tva@x.example;0180");
  const more = await hosts.run(attendance(file("anmälan.csv", list, { event: "T-01" })));
  expect(cell(more, "Deltagare", "E7")).toMatchObject({ value: "=1+1" });
  expect(cell(more, "Deltagare", "E8")).toMatchObject({ value: "0180" });
});

test("a survey gives the same sheet, row and quotes in every host; with more answers it is filled anew", async () => {
  const first = ["2026-02-04 15.00.00;ann@x.example;6;=Bra dag", "2026-02-04 15.01.00;bo@x.example;4;"];
  const once = await hosts.run(survey(file("Utvärdering.csv", answers(...first), { event: "T-01" })));
  expect(cell(once, "Utvärdering", "D2")).toMatchObject({ value: "=Bra dag" });
  expect(cell(once, "Citat", "C2")).toMatchObject({ value: "=Bra dag" });
  expectSame(once, await hosts.run(survey(file("Utvärdering.csv", answers(...first)))));
  const late = "2026-02-05 08.00.00;cia@x.example;3;Sent";
  const more = await hosts.run(survey(file("Utvärdering.csv", answers(late, ...first))));
  expect(cell(more, "Utvärdering", "B2")).toMatchObject({ value: "cia@x.example" });
  expect(cell(more, "Citat", "B2")).toMatchObject({ value: 3 });
  expect(cell(more, "Citat", "C3")).toMatchObject({ value: "Sent" });
});

test("with fewer answers and a shorter list the rows that are left over are blank in every host", async () => {
  const rows = ["2026-02-04 15.00.00;ann@x.example;6;Bra", "2026-02-04 15.01.00;bo@x.example;4;Nja"];
  await hosts.run(survey(file("Utvärdering.csv", answers(...rows), { event: "T-01" })));
  const fewer = await hosts.run(survey(file("Utvärdering.csv", answers(...rows.slice(0, 1)))));
  expect(cell(fewer, "Utvärdering", "B2")).toMatchObject({ value: "ann@x.example" });
  expect(JSON.stringify(fewer.excel.sheets["Utvärdering"])).not.toContain("bo@x.example");
  expect(JSON.stringify(fewer.google.sheets["Citat"])).not.toContain("Nja");
});

test("a removal takes the same names in every host, and nothing the second time", async () => {
  await hosts.run(attendance(file("närvaro.csv", report)));
  const rows = ["2026-02-04 15.00.00;deltagare1@kommun-a.example;6;Bra", "2026-02-04 15.01.00;bo@x.example;4;"];
  await hosts.run(survey(file("Utvärdering.csv", answers(...rows), { event: "T-01" })));
  const removed = await hosts.run(removal({}));
  expect(cell(removed, "Deltagare", "D2")).toMatchObject({ value: "person 1" });
  expect(cell(removed, "Deltagare", "F2")).toMatchObject({ value: "1440" });
  expect(cell(removed, "Utvärdering", "B2")).toMatchObject({ value: "person 1" });
  expect(cell(removed, "Gallringslogg", "C2")).toMatchObject({ value: "KS 2027/1" });
  for (const { sheets } of [removed.xlsx, removed.excel, removed.google]) {
    expect(JSON.stringify([sheets["Deltagare"], sheets["Utvärdering"]])).not.toMatch(/\w@\w/);
  }
  expectSame(removed, await hosts.run(removal({})));
});
