import { asked } from "../addin/contract/hostInVm";
import { sampleWorkbook } from "../shared/panel/samplePreview";
import { tableNames } from "../../shared/text/tableTexts";
import { partAt } from "./allowedDifference";
import { blankBesideOthers, excelDifferences, remainderOnBoundary } from "./excelDifferences";
import { differenceText, formDifferences } from "./formDifferences";
import { filledLater, googleDifferences } from "./googleDifferences";
import { ThreeHosts } from "./threeHosts";

const calculate = asked("calculate-fees");

let hosts: ThreeHosts;
afterEach(() => {
  hosts.close();
});

test("the sample is the same in every host: made, calculated, calculated again, checked, explained", async () => {
  hosts = await ThreeHosts.open(null);
  const made = await hosts.run(asked("new-workbook", { sample: true }));
  expect(Object.keys(made.xlsx.sheets)).toHaveLength(Object.keys(tableNames).length);
  const once = await hosts.run(calculate);
  expect(once.google.tabs).toMatchObject({ shown: "Avgifter 2026" });
  const twice = await hosts.run(calculate);
  for (const host of ["xlsx", "excel", "google"] as const) {
    expect([host, ...formDifferences(once[host], twice[host]).map(differenceText)]).toEqual([host]);
  }
  await hosts.run(asked("check"));
  const { google } = await hosts.run(asked("explain", { member: "1440" }));
  expect(google.tabs).toMatchObject({ shown: "Avgiftsbesked 1440 2026" });
  expect(hosts.tally.cells).toBeGreaterThan(10_000);
  // A rule that nothing meets any more allows what nobody looks at. These three have tests of their own.
  const unmet = [...excelDifferences, ...googleDifferences].filter((rule) => !hosts.tally.met.has(rule));
  expect(unmet).toEqual([remainderOnBoundary, blankBesideOthers, filledLater]);
});

test("an empty workbook to fill in has the same sheets and the same populations of all municipalities", async () => {
  hosts = await ThreeHosts.open(null);
  const { google } = await hosts.run(asked("new-workbook"));
  expect(Object.keys(google.sheets["Befolkning"]?.cells ?? {}).length).toBeGreaterThan(6000);
});

test("fewer members, and another amount, the next time: the same new sheet, without a trace of the old", async () => {
  hosts = await ThreeHosts.open(await sampleWorkbook());
  const before = await hosts.run(calculate);
  const { value: gone } = partAt(before.xlsx, ["sheets", "Medlemmar", "cells", "A37"]) as { readonly value: string };
  await hosts.type(
    { sheet: "Medlemmar", reference: "A37", value: null },
    { sheet: "Medlemmar", reference: "B37", value: null },
    { sheet: "Avgiftsregel", reference: "E2", value: 2 },
  );
  const after = await hosts.run(calculate);
  const fees = (forms: typeof after) => JSON.stringify(forms.google.sheets["Avgifter 2026"]);
  expect([fees(before).includes(gone), fees(after).includes(gone)]).toEqual([true, false]);
});

test("with faults only Kontroll is written, and shown; the check finds the same ones", async () => {
  hosts = await ThreeHosts.open(await sampleWorkbook());
  await hosts.type(
    { sheet: "Befolkning", reference: "C2", value: -5 },
    { sheet: "Medlemmar", reference: "B3", value: "1441" },
    { sheet: "Avgiftsregel", reference: "F2", value: "mycket" },
  );
  const { excel, google } = await hosts.run(calculate);
  expect(Object.keys(google.sheets)).not.toContain("Avgifter 2026");
  expect([excel.tabs["shown"], google.tabs["shown"]]).toEqual(["Kontroll", "Kontroll"]);
  await hosts.run(asked("check"));
  await hosts.type({ sheet: "Befolkning", reference: "C2", value: 60_000 });
  await hosts.run(calculate);
});
