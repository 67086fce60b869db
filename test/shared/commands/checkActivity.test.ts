import { check } from "../../../shared/commands/check";
import { planning } from "../../../shared/commands/planning";
import { activitySheets, type Sheets } from "../reports/activity/activityRows";
import { readSheets } from "../reports/activity/activityContent";
import { noOptions } from "./planOf";

function checked(changes: Sheets) {
  const sheets = Object.fromEntries(
    Object.entries({ ...activitySheets, ...changes }).filter(([, rows]) => rows.length > 0),
  );
  const steps = planning(check, noOptions);
  let step = steps.next();
  while (!step.done) step = steps.next(readSheets(sheets, step.value));
  return step.value.plan;
}

const withoutEvents = { Träffar: [], Deltagare: [], Enkäter: [], Resultat: [], Citat: [], Grupper: [] };

test("a check looks through events and surveys where the workbook has them, and writes only Kontroll", () => {
  const { findings, sheets } = checked({});
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["organisation-unresolved", "export-out-of-range"]),
  );
  expect(sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
});

test("a workbook without events is told nothing of them", () => {
  const { findings } = checked(withoutEvents);
  expect(findings.filter(({ place }) => place.sheet === "Träffar" || place.sheet === "Deltagare")).toEqual([]);
  expect(findings.map(({ code }) => code)).not.toContain("events-missing");
});

test("what members and settings are at fault with is told once, though both fees and events rest on them", () => {
  const members = [...(activitySheets["Medlemmar"] ?? []), ["Ingenstans", "9999"]];
  const { findings } = checked({ Medlemmar: members });
  const told = findings.filter(({ place }) => place.sheet === "Medlemmar" && place.row === members.length);
  expect(told.map(({ code }) => code)).toHaveLength(new Set(told.map(({ code }) => code)).size);
  expect(told.length).toBeGreaterThan(0);
});
