import type { ExportOptions } from "../../../../shared/commands/commandOptions";
import { importAttendance } from "../../../../shared/commands/importAttendance";
import type { WorkbookContent } from "../../../../shared/workbook/content";
import { contentOf, found } from "../../workbook/reading/workbookContent";
import { appliedPlan } from "../appliedPlan";
import { noOptions } from "../planOf";

const asked = (sheet: string): ExportOptions => ({
  source: { sheet },
  event: "T-01",
  day: null,
  annualYear: null,
  map: {},
  isReversed: null,
});

const events = [
  ["Id", "Grupp", "Start", "Status"],
  ["T-01", "Klimat", "2026-02-04", "genomförd"],
];
const list = [
  ["Namn", "E-post"],
  ["Ann Ek", "ann@x.example"],
];
const content = contentOf([found("Träffar", events), found("Anmälda", list)]);

const plan = (of: WorkbookContent, sheet: string) =>
  importAttendance.plan({ content: of, options: { ...noOptions, source: asked(sheet) } });

test("a list on a sheet of the workbook is asked for by its name, and its rows name the sheet as their source", () => {
  expect(importAttendance.request({ ...noOptions, source: asked("Anmälda") }).tables).toContain("Anmälda");
  const { plan: planned } = plan(content, "anmälda");
  const [, row] = planned.sheets[0]?.rows ?? [];
  expect(row?.map((cell) => cell?.value ?? null)).toEqual(expect.arrayContaining(["Ann Ek", "Anmälda"]));
});

test("brought in again after it has changed, the sheet's rows are replaced", () => {
  const once = appliedPlan(content, plan(content, "Anmälda").plan);
  const changed = once.tables.map((table) =>
    table.name === "Anmälda" ? found("Anmälda", [...list, ["Bo Al", null]]) : table,
  );
  const again = plan({ ...once, tables: changed }, "Anmälda");
  expect(again.export?.replacedRows).toBe(1);
  expect(again.plan.edits?.map(({ changes, added }) => [changes.length, added.length])).toEqual([[0, 1]]);
});

test("a sheet that the program drew is no list, and one that is not there is told", () => {
  const drawn = { ...content, sheets: content.sheets.map((each) => ({ ...each, marker: "_KN_Kontroll" })) };
  expect(plan(drawn, "Anmälda").plan.findings.map(({ code }) => code)).toEqual(["export-own-sheet"]);
  expect(plan(content, "Borta").plan.findings.map(({ code }) => code)).toEqual(["export-sheet-missing"]);
});
