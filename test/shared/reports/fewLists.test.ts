import type { SheetModel } from "../../../shared/workbook/sheetModel";
import { summarised } from "./activity/activityContent";
import { activitySheets, eventHeaders, type Rows } from "./activity/activityRows";

const listHeaders = ["Träff", "Dag", "Namn", "E-post", "Organisation", "Kommunkod", "Status"];

function sheetOf(changes: Parameters<typeof summarised>[0], name: string): SheetModel {
  const found = summarised(changes).plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new RangeError(`There is no sheet ${name}.`);
  return found;
}

const textsOf = ({ rows }: SheetModel) => rows.flat().map((cell) => String(cell?.value ?? ""));

function rowsOf({ rows, tables }: SheetModel, table: RegExp): readonly Readonly<Record<string, unknown>>[] {
  const area = tables.find(({ name }) => table.test(name))?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const lines = rows
    .slice(area.row - 1, area.row - 1 + area.rows)
    .map((row) => row.slice(area.column - 1, area.column - 1 + area.columns).map((cell) => cell?.value));
  const [headers = [], ...body] = lines;
  return body.map((cells) => Object.fromEntries(headers.map((header, at) => [String(header), cells[at]])));
}

describe("a year whose only list is of people from nowhere that is known", () => {
  const people: Rows = Array.from({ length: 6 }, (_none, at) => [
    ...["MS-03", 1, `Person ${String(at)}`, null, "Okänd organisation", null, "deltog"],
  ]);
  const sheet = sheetOf({ Deltagare: [listHeaders, ...people] }, "Närvaro 2021");
  const texts = textsOf(sheet);

  test("says on how few lists it rests, and nobody has most, none or 0 of anything", () => {
    expect(texts.filter((text) => /flest hade|\b0 av \d+ medlemmar/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.startsWith("Ingen på deltagarlistorna från 1 av"))).toHaveLength(1);
    expect(sheet.charts).toEqual([]);
  });

  test("says of no member that it has not taken part", () => {
    const [first] = rowsOf(sheet, /^Narvaro/);
    expect([first?.["Unika personer"], first?.["Ännu inte på någon lista i år"]]).toEqual([
      "uppgift saknas",
      "uppgift saknas",
    ]);
  });
});

test("a cancelled event with a list has no participations, in its own row neither", () => {
  const event = Object.fromEntries(eventHeaders.map((header) => [header, null as unknown]));
  const cancelled = { ...event, Id: "INST", Grupp: "Miljöstrategigruppen", Start: "2021-05-05", Status: "inställd" };
  const sheet = sheetOf(
    {
      Träffar: [
        ...(activitySheets["Träffar"] ?? []),
        eventHeaders.map((header) => (cancelled as Record<string, string | null>)[header] ?? null),
      ],
      Deltagare: [
        listHeaders,
        ["INST", 1, "Ann Ek", null, null, "1440", "deltog"],
        ["MS-03", 1, "Bo Al", null, null, "1440", "deltog"],
      ],
    },
    "Träffar 2021",
  );
  const row = rowsOf(sheet, /^Traffar/).find(({ Id }) => Id === "INST");
  expect([row?.["Deltagningar"], row?.["Unika personer"], row?.["Kommuner"]]).toEqual([
    "ej aktuellt",
    "ej aktuellt",
    "ej aktuellt",
  ]);
});

test("a stated mean has no answers between two scale points, and no 0 of them", () => {
  const half: Rows = [
    ["Tidstämpel", "Hur nöjd är du? (1 = inte nöjd, 6 = mycket nöjd)"],
    ...[5.5, 5, 6, 4, 5].map((value, at) => [`2021-03-17 15.0${String(at)}.00`, value]),
  ];
  const sheet = sheetOf(
    {
      "Enkät MS-03": half,
      Citat: [],
      Enkäter: [
        ["Id", "Blad", "Träff"],
        ["E1", "Enkät MS-03", "MS-03"],
      ],
    },
    "Utvärdering 2021",
  );
  const rows = rowsOf(sheet, /^Fragor/);
  const between = (source: string) => [
    ...new Set(rows.filter((row) => row["Underlag"] === source).map((row) => row["Mellan skalsteg"])),
  ];
  expect([between("svar"), between("angivet medelvärde")]).toEqual([[1], ["ej aktuellt"]]);
});
