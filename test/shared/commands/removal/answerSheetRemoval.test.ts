import fc from "fast-check";
import { answerSheetRemoval } from "../../../../shared/commands/removal/answerSheetRemoval";
import { itemStatistics } from "../../../../shared/evaluation/itemStatistics";
import type { SurveyExport } from "../../../../shared/imports/exports/exportContent";
import { readSurveyGrid } from "../../../../shared/imports/exports/readSurveyGrid";
import { PersonCodes } from "../../../../shared/privacy/personCodes";
import type { SheetGrid } from "../../../../shared/workbook/content";
import { contentOf, found, type TestCell } from "../../workbook/reading/workbookContent";
import { appliedPlan } from "../appliedPlan";

const headers = [
  ...["Tidstämpel", "E-postadress", "Förnamn", "Efternamn", "Telefonnummer"],
  "Hur nöjd är du? (1 = inte nöjd, 6 = mycket nöjd)",
  "Hur stor nytta? (1 = ingen nytta, 6 = stor nytta)",
  "Vad var bäst?",
];

function survey(grid: SheetGrid): SurveyExport {
  const { survey: read } = readSurveyGrid(grid);
  if (read === null) throw new RangeError("The sheet is a survey.");
  return read;
}

function removed(grid: SheetGrid, highest = 0, names: readonly string[] = []): SheetGrid {
  const read = { ...readSurveyGrid(grid), survey: survey(grid) };
  const { edit } = answerSheetRemoval(grid, read, new PersonCodes(highest), names);
  const content = contentOf([{ name: "Svar", source: "sheet", grid }]);
  const plan = { fills: [], sheets: [], show: null, language: "sv" as const, findings: [] };
  return appliedPlan(content, edit === null ? plan : { ...plan, edits: [edit] }).tables[0]?.grid ?? grid;
}

const sheet = (...rows: readonly (readonly TestCell[])[]) => found("Svar", [headers, ...rows]).grid;

test("names and addresses become codes, sensitive columns are emptied, free text is cleaned, answers stay", () => {
  const before = sheet(
    ["2021-02-04 15.00.00", "ann@x.se", "Ann", "Ek", "070-1234567", 6, "Vet ej", "Ann och Cia By var bra"],
    ["2021-02-04 15.01.00", null, "Bo", "Al", null, 4, 5, "Skriv till bo@x.se"],
  );
  expect(removed(before, 7, ["Cia By"]).values.slice(1)).toEqual([
    ["2021-02-04 15.00.00", "person 8", "person 8", null, null, 6, "Vet ej", "[…] och […] var bra"],
    ["2021-02-04 15.01.00", null, "person 9", null, null, 4, 5, "Skriv till […]"],
  ]);
});

test("an address that is none, as where answers are anonymous, is left", () => {
  const before = sheet(["2021-02-04 15.00.00", "anonymous", null, null, null, 6, 5, null]);
  expect(removed(before)).toEqual(before);
});

test("whatever the answers, their figures are the same afterwards, and a second removal changes nothing", () => {
  const blankOr = <Value>(...values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values);
  const row = fc
    .record({
      time: fc.constant("2021-02-04 15.00.00"),
      email: blankOr("ann@x.se", "bo@x.se", "anonymous"),
      first: blankOr("Ann", "Bo"),
      last: blankOr("Ek", "Al"),
      phone: blankOr("070-123 45 67"),
      satisfied: fc.constantFrom<TestCell>(null, 1, 6, "5", "6 - mycket nöjd", "Vet ej", 9),
      useful: fc.constantFrom<TestCell>(1, 2, 6),
      text: blankOr("Bra", "Ann Ek var bra", "ring 070-123 45 67"),
    })
    .map((record): readonly TestCell[] => Object.values(record));
  const figures = ({ items, responses }: SurveyExport) =>
    items.map(({ title, role, scale }, at) => {
      const answers = responses.map(({ answers: all }) => all[at]).filter((answer) => answer !== undefined);
      const onScale = answers.filter((answer) => answer.kind !== "text");
      return { title, role, scale, figures: scale === null ? null : itemStatistics(onScale, scale) };
    });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
      const before = sheet(...rows);
      const after = removed(before);
      expect(figures(survey(after))).toEqual(figures(survey(before)));
      expect(survey(after).responses).toHaveLength(survey(before).responses.length);
      expect(JSON.stringify(after.values)).not.toMatch(/@x|070|"Ek"|"Ann"/);
      expect(removed(after, 100).values).toEqual(after.values);
    }),
    { numRuns: 60, seed: 20261133 },
  );
});
