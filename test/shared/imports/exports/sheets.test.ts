import { readExport } from "../../../../shared/imports/exports/readExport";
import { gridOf, type Rows } from "../gridOf";

const answers: Rows = [
  ["ID", "Start time", "Completion time", "Email", "Name", "Nöjdhet"],
  [1, 46057.5, 46057.6, "anonymous", "", "6"],
  [2, 46057.5, 46057.6, "anonymous", "", "5"],
];

const codes = (content: ReturnType<typeof readExport>) =>
  content.findings.map(({ code, place }) => [code, place.sheet]);

test("of a workbook's sheets the one that is surest an export is read, wherever it stands", () => {
  const notes: Rows = [["Anteckningar"], ["Ring Kommun A"]];
  const contacts: Rows = [
    ["Namn", "E-post"],
    ["A", "a@a.example"],
  ];
  const content = readExport([gridOf(notes, "Blad1"), gridOf(contacts, "Lista"), gridOf(answers, "Form1")], "x.xlsx");
  expect(content.survey?.responses).toHaveLength(2);
  expect(codes(content).every(([, sheet]) => sheet === "Form1")).toBe(true);
});

test("two sheets that are both exports: the first is read, and the other is told", () => {
  const content = readExport([gridOf(answers, "Form1"), gridOf(answers, "Form2")], "x.xlsx");
  expect(content.survey?.responses).toHaveLength(2);
  expect(codes(content)[0]).toEqual(["export-other-sheets", "Form1"]);
});

test("answers on satisfaction are no list of persons, unless a person says where the names stand", () => {
  const both: Rows = [
    ["Namn", "E-post", "Nöjdhet"],
    ["A", "a@a.example", "5"],
  ];
  expect(readExport([gridOf(both)], "x.xlsx").kind).toBe("survey-table");
  expect(readExport([gridOf(both)], "x.xlsx", { kind: "attendance" }).kind).toBe("survey-table");
  const map = { name: ["Namn"] };
  expect(readExport([gridOf(both)], "x.xlsx", { kind: "attendance", map }).kind).toBe("sign-up-list");
});

test("letters spoilt before the workbook was stored are mended there too", () => {
  const spoilt: Rows = [
    ["Namn", "E-post", "Kommun"],
    ["Ã…sa Ã–rn", "a@a.example", "HÃ¥bo"],
  ];
  const content = readExport([gridOf(spoilt)], "x.xlsx");
  expect(content.attendance?.persons[0]).toMatchObject({ name: "Åsa Örn", organisation: "Håbo" });
  expect(codes(content)[0]?.[0]).toBe("text-repaired");
});

test.each([
  ["no sheet at all", []],
  ["an empty sheet", [gridOf([])]],
  [
    "a sheet of numbers",
    [
      gridOf([
        [1, 2],
        [3, 4],
      ]),
    ],
  ],
  [
    "a sheet of dates and counts",
    [
      gridOf([
        ["Träff", "Datum"],
        [1, 44524],
      ]),
    ],
  ],
])("%s is nothing that is known, and that is an error", (_what, sheets) => {
  const content = readExport(sheets, "x.xlsx");
  expect(content).toMatchObject({ kind: "unknown", attendance: null, survey: null });
  expect(codes(content)).toEqual([["export-unknown", sheets[0]?.sheet ?? "x.xlsx"]]);
});

test("headers with nothing below them are an error that says what was looked for", () => {
  expect(codes(readExport([gridOf(answers.slice(0, 1))], "x.xlsx"))[0]?.[0]).toBe("export-no-answers");
  expect(codes(readExport([gridOf([["Namn", "E-post"]])], "x.xlsx"))[0]?.[0]).toBe("export-no-persons");
});
