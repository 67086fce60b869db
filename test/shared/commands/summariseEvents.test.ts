import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { summariseEvents } from "../../../shared/commands/summariseEvents";
import { activitySheets, type Sheets } from "../reports/activity/activityRows";
import { readSheets, summarised } from "../reports/activity/activityContent";
import { noOptions } from "./planOf";

const { activity, plan } = summarised();

function sheetOf(name: string, sheets: readonly SheetModel[] = plan.sheets): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** A table's rows by header. */
function rowsOf(sheet: SheetModel, table: string): readonly Readonly<Record<string, unknown>>[] {
  const area = sheet.tables.find(({ name }) => name === table)?.area;
  if (area === undefined) throw new Error(`There is no table ${table}.`);
  const [headers = [], ...rows] = sheet.rows.slice(area.row - 1, area.row - 1 + area.rows);
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header?.value), row[at]?.value])));
}

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code);

test("the year 2021 comes out as its annual report states it", () => {
  expect(activity?.figures?.total).toMatchObject({
    planned: 21,
    held: 20,
    cancelled: 1,
    eventDays: 22,
    participations: 706,
    municipalities: 36,
  });
  expect(activity?.figures?.evaluated).toBe(11);
  const groups = rowsOf(sheetOf("Träffar 2021"), "Grupper_2021");
  expect(groups.map((row) => [row["Grupp"], row["Deltagningar"]])).toEqual([
    ["Miljöstrategigruppen", 311],
    ["Naturvårdsgruppen", 332],
    ["Rättvis handelgruppen", 63],
    ["Totalt", 706],
  ]);
});

test("the yearly survey's stated means come out with the report's decimals, over three years", () => {
  const trend = rowsOf(sheetOf("Utvärdering 2021"), "Arsenkat_trend_2021");
  expect(trend.map((row) => [row["Medelvärde 2019"], row["Medelvärde 2020"], row["Medelvärde 2021"]])).toEqual([
    [4.9, 5.2, 5.6],
    [4.9, 4.7, 4.8],
    [5.1, 5.3, 5.38],
    [3.7, 4.1, 4.4],
  ]);
  expect(trend[0]).toMatchObject({ "n 2019": 62, "n 2020": 52, "n 2021": 40 });
});

test("an event in two groups stands under each and is counted once", () => {
  const both = [
    ...["X-1", "Miljöstrategigruppen; Naturvårdsgruppen", "träff", "digital", null, null, 2021, null, "Båda"],
  ];
  const shared = summarised({ Träffar: [...(activitySheets["Träffar"] ?? []), [...both, "genomförd", "40", null]] });
  const sheet = sheetOf("Träffar 2021", shared.plan.sheets);
  const lines = rowsOf(sheet, "Traffar_2021").filter((row) => row["Id"] === "X-1");
  expect(lines.map((row) => [row["Grupp"], row["Räknas i totalen"]])).toEqual([
    ["Miljöstrategigruppen", "ja"],
    ["Naturvårdsgruppen", "nej"],
  ]);
  expect(rowsOf(sheet, "Grupper_2021").map((row) => row["Deltagningar"])).toEqual([351, 372, 63, 746]);
});

test("a survey that fewer than five answered shows no figure, no distribution and no quote", () => {
  const sheet = sheetOf("Utvärdering 2021");
  const hidden = rowsOf(sheet, "Fragor_2021").filter((row) => row["Enkät"] === "NV-02");
  expect(hidden.map((row) => [row["Antal svar (n)"], row["Medelvärde"], row["Vet ej"]])).toEqual(
    Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => "färre än 5 svar")),
  );
  const texts = sheet.rows.flat().map((cell) => String(cell?.value));
  expect(texts.filter((text) => text.startsWith("NV-02:") || text === "Får inte visas")).toEqual([]);
  expect(rowsOf(sheetOf("Träffar 2021"), "Omdomen_2021").find((row) => row["Id"] === "NV-02")).toMatchObject({
    Nöjdhet: "färre än 5 svar",
    "Nytta: antal svar (n)": "färre än 5 svar",
  });
});

test("what is missing is said, and an event that nobody evaluated has no zero", () => {
  const rowOf = (table: string, id: string) =>
    rowsOf(sheetOf("Träffar 2021"), `${table}_2021`).find((row) => row["Id"] === id);
  expect(rowOf("Traffar", "MS-01")).toMatchObject({ "Unika personer": "uppgift saknas" });
  expect(rowOf("Omdomen", "MS-01")).toMatchObject({ Nöjdhet: "ingen utvärdering gjordes", Nytta: "ej aktuellt" });
  expect(rowOf("Omdomen", "MS-02")).toMatchObject({ Nöjdhet: 5, "Nöjdhet: antal svar (n)": "n ej angivet" });
  expect(rowOf("Traffar", "RH-05")).toMatchObject({ Deltagningar: "ej aktuellt" });
  expect(rowOf("Omdomen", "RH-05")).toMatchObject({ Nöjdhet: "ej aktuellt", Nytta: "ej aktuellt" });
});

test("an organisation that nobody knows is listed with where it stands", () => {
  expect(rowsOf(sheetOf("Närvaro 2021"), "Okanda_organisationer_2021")).toMatchObject([
    { Organisation: "Föreningen Okänd", "Unika personer": 4 },
  ]);
});

test("the year is what is asked for, else Verksamhetsår, else the year before Avgiftsår", () => {
  const settings = (...rows: (readonly (string | number)[])[]): Sheets => ({
    Inställningar: [["Namn", "Värde"], ...rows],
  });
  expect(summarised({}, { year: 2020 }).plan.show).toBe("Träffar 2020");
  expect(plan.show).toBe("Träffar 2021");
  expect(summarised(settings(["Avgiftsår", 2022])).plan.show).toBe("Träffar 2021");
  const without = summarised(settings(["Nätverkets namn", "Provnätverket"])).plan;
  expect([codes(without), without.sheets.map(({ name }) => name)]).toEqual([["activity-year-missing"], ["Kontroll"]]);
});

test("with an error, or without events, only Kontroll is drawn", () => {
  const broken = summarised({
    Deltagare: [
      ["Träff", "Namn"],
      ["Okänd träff", "Anna"],
    ],
  }).plan;
  expect(broken.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  const none = summarised({ Träffar: [], Deltagare: [], Enkäter: [], Resultat: [], Citat: [] }).plan;
  expect([codes(none), none.sheets.map(({ name }) => name)]).toEqual([["events-missing"], ["Kontroll"]]);
});

test.each([
  ["a row", [[2021, "genomförda", "många"]]],
  ["the headers", []],
])("what is wrong with %s of the report's stated figures and targets is no hindrance", (_, rows) => {
  const headers = rows.length === 0 ? ["År"] : ["År", "Mått", "Uppgift"];
  const targetHeaders = rows.length === 0 ? ["År"] : ["År", "Indikator", "Mål"];
  const outcome = summarised({ Uppgifter: [headers, ...rows], Mål: [targetHeaders, ...rows] });
  expect(outcome.plan.show).toBe("Träffar 2021");
  expect(outcome.plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a year without events is told, and drawn as such", () => {
  const other = summarised({}, { year: 2015 }).plan;
  expect(codes(other)).toContain("events-of-other-years");
  expect(other.sheets).toHaveLength(4);
  expect(other.sheets[0]?.rows[1]?.[0]?.value).toBe("Inga träffar hör till 2015.");
  expect(JSON.stringify(other.sheets[0]?.rows)).not.toContain("0 träffar");
});

test("a sheet of the user's own that has the name is left alone", () => {
  const own = summarised({ "Träffar 2021": [["Mitt eget"]] }).plan;
  expect(own.sheets.map(({ name }) => name)).toContain("Träffar 2021 (2)");
  expect(own.sheets.map(({ name }) => name)).not.toContain("Träffar 2021");
  expect(codes(own)).toContain("sheet-name-taken");
});

test("only the sheets of surveys up to the year are asked for", () => {
  const content = readSheets(activitySheets, summariseEvents.request(noOptions));
  const asked = (year: number | null) => summariseEvents.followUp?.({ content, options: { ...noOptions, year } });
  expect(asked(null)?.tables).toEqual(["Enkät MS-03", "Enkät NV-02"]);
  expect(asked(2020)).toBeNull();
});
