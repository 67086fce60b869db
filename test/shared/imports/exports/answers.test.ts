import type { ExportChoices } from "../../../../shared/imports/exports/exportChoices";
import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { readSurveyGrid } from "../../../../shared/imports/exports/readSurveyGrid";
import { textCells } from "../../../../shared/imports/text/textCells";

/** A survey of one column under its header, each answer in quotes; blank rows are kept by a column beside it. */
function read(header: string, answers: readonly string[], choices: ExportChoices = {}) {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const text = [
    `Nr;${quoted(header)};Kommentar`,
    ...answers.map((answer, at) => `${String(at)};${quoted(answer)};Bra`),
  ].join("\n");
  const { grids } = textCells(text, "svar.csv");
  const content = readExport(grids, "svar.csv", choices);
  const item = exportJson(content).survey?.items.find(({ title }) => title !== "Nr" && title !== "Kommentar");
  const told = content.findings.filter(({ code }) => !code.startsWith("export-is-"));
  return {
    item,
    told: told.map(({ code, severity, place }) => `${severity} ${code} ${place.column ?? ""}${String(place.row)}`),
  };
}

test.each([
  ["numbers", ["6", "5", "4"], 15],
  ["labels behind numbers", ["6 - Mycket nöjd", "1 – Inte alls nöjd", "4"], 11],
  [
    "labels with an equals sign, a point, brackets, a blank",
    ["6 = Mycket nöjd", "5. Nöjd", "4 (Ganska nöjd)", "6 Mycket nöjd"],
    21,
  ],
  ["numbers behind labels", ["Mycket nöjd (6)", "Inte alls nöjd - 1"], 7],
  ["decimal comma and point", ["5,5", "4.5"], 10],
  ["so many of so many", ["5 av 6", "4/6"], 9],
  ["blanks and nbsp around", [" 6\u00a0", "\u00a05 "], 11],
])("an answer is read: %s", (_what, answers, sum) => {
  expect(read("Nöjdhet (1-6)", answers).item).toMatchObject({ n: answers.length, sum, outOfRange: 0 });
});

test.each([
  "Vet ej",
  "vet inte",
  "Ej aktuellt",
  "Ingen åsikt",
  "Ingen uppfattning",
  "N/A",
  "n.a.",
  "No opinion",
  "Don't know",
  "Kan ej bedöma.",
])("%s is no opinion, apart from blank", (answer) => {
  expect(read("Nöjdhet (1-6)", ["6", answer, ""]).item).toMatchObject({ n: 1, noOpinion: 1, blank: 1, outOfRange: 0 });
});

test("answers between two points are in no point of the distribution, and their number makes it add up to n", () => {
  expect(read("Nöjdhet (1-3)", ["2,5", "1.5", "3"]).item).toMatchObject({
    n: 3,
    sum: 7,
    distribution: { 1: 0, 2: 0, 3: 1 },
    between: 2,
  });
});

test("what is no point of the scale is told with its cell and counts in no mean", () => {
  const { item, told } = read("Nöjdhet (1-6)", ["6", "7", "0", "bra", "66"]);
  expect(item).toMatchObject({ n: 1, outOfRange: 4, mean: 6 });
  expect(told).toEqual([3, 4, 5, 6].map((row) => `warning export-out-of-range B${String(row)}`));
});

test.each([
  ["Hur nöjd är du på skalan 1–10?", 10],
  ["Betygsätt träffen på en skala från 1 till 5", 5],
  ["Nöjdhet (1-4)", 4],
  ["Nöjd? 1 - Inte alls nöjd 7 - Mycket nöjd", 7],
  ["Nöjd?\n1 = Inte alls\n2\n3\n4 = Mycket", 4],
  ["How satisfied are you? (1 = not at all, 5 = very)", 5],
  ["Hur nöjd är du? 1 (inte alls) till 10 (mycket nöjd)", 10],
  ["Nöjdhet 1-5", 5],
  ["Nöjdhet 1–4, helhet", 4],
  ["Nytta 1 - 7?", 7],
  ["Nöjdhet 1-100", 100],
])("the scale stands in the header: %s", (header, max) => {
  expect(read(header, ["3", "4"]).item?.scale).toEqual({ min: 1, max });
});

test("a scale from 0 stands in the header too, and numbers of days and parts are no scale", () => {
  expect(read("Nöjdhet 0-100", ["50", "100"]).item).toMatchObject({ scale: { min: 0, max: 100 }, mean: 75 });
  for (const header of ["Nöjdhet dag 1-2", "Nöjdhet kl. 1-3", "Nöjdhet 2021-1-10"]) {
    expect(read(header, ["5", "4"]).item?.scale).toEqual({ min: 1, max: 6 });
  }
});

test("whether the question tells its scale is kept, since a person's scale gives way to it", () => {
  const { grids } = textCells("Nöjdhet;Nytta (1-6)\n10;5\n0;4\n", "x.csv");
  const { survey } = readExport(grids, "x.csv", { scale: { min: 0, max: 10 } });
  expect(survey?.items.map(({ scale, isScaleTold }) => [scale?.max, isScaleTold])).toEqual([
    [10, false],
    [6, true],
  ]);
});

test("labels of both ends among the answers tell the scale", () => {
  const { item, told } = read("Nöjdhet", ["5 - Mycket nöjd", "1 - Inte alls nöjd", "3"]);
  expect(item?.scale).toEqual({ min: 1, max: 5 });
  expect(told).toEqual([]);
});

test("a scale that nothing tells is 1–6 where the answers fit, and that is said", () => {
  expect(read("Nöjdhet", ["5", "4"])).toMatchObject({
    item: { scale: { min: 1, max: 6 } },
    told: ["note export-scale-usual B1"],
  });
});

test("answers beyond 6 of a scale that nothing tells are asked for, not pooled", () => {
  for (const answers of [
    ["7", "6"],
    ["10", "2"],
    ["0", "5"],
  ]) {
    const { item, told } = read("Nöjdhet", answers);
    expect(item).toMatchObject({ scale: null, mean: null });
    expect(told).toEqual(["error export-scale-unknown B1"]);
  }
  expect(read("Nöjdhet", ["7", "6"], { scale: { min: 1, max: 10 } }).item).toMatchObject({
    sum: 13,
    scale: { max: 10 },
  });
});

test("one slip of the finger among ten answers does not hide the scale", () => {
  const answers = ["6", "5", "4", "6", "5", "4", "6", "5", "4", "66"];
  expect(read("Nöjdhet", answers).item).toMatchObject({ scale: { min: 1, max: 6 }, n: 9, outOfRange: 1 });
});

test("labels that say that 1 is best are asked about, and answered by a person", () => {
  const header = "Hur nöjd är du?\n1 - Mycket nöjd\n6 - Inte alls nöjd";
  expect(read(header, ["1", "2"]).told).toEqual(["error export-direction-reversed B1"]);
  const turned = read(header, ["1", "2"], { isReversed: true });
  expect(turned).toMatchObject({
    item: { sum: 11, distribution: { 5: 1, 6: 1 } },
    told: ["note export-turned-round B1"],
  });
  expect(read(header, ["1", "2"], { isReversed: false })).toMatchObject({ item: { sum: 3 }, told: [] });
});

test.each([
  ["a sentence", "Hur nöjd är du (1-6)? 1 är bäst"],
  ["another sentence", "Nöjdhet 1-6, där lägsta siffran är bäst (1-6)"],
])("a reversed scale may be said in %s", (_what, header) => {
  expect(read(header, ["1", "2"]).told).toContain("error export-direction-reversed B1");
});

test("labels that are neither good nor bad leave the direction unknown, and a warning asks", () => {
  expect(read("Nöjdhet\n1 - Röd\n6 - Blå", ["1", "2"]).told).toEqual(["warning export-direction-unknown B1"]);
});

test("plain numbers with nothing that hints at another direction are read as they stand", () => {
  expect(read("Nöjdhet (1-6)", ["1", "2"])).toMatchObject({ item: { sum: 3 }, told: [] });
  expect(read("Nöjdhet (1-6)", ["1", "2"], { isReversed: true })).toMatchObject({ item: { sum: 11 } });
});

test("plain numbers beside a question that is reversed are asked about too", () => {
  const text = "Nöjdhet 1 - Mycket nöjd 6 - Inte alls nöjd;Nytta (1-6)\n1;2\n2;3\n";
  const { findings } = readExport(textCells(text, "x.csv").grids, "x.csv");
  const asked = findings.filter(({ code }) => code.startsWith("export-direction"));
  expect(asked.map(({ code, severity, place }) => [code, severity, place.column])).toEqual([
    ["export-direction-reversed", "error", "A"],
    ["export-direction-unknown", "warning", "B"],
  ]);
});

describe("labels of different directions in one survey", () => {
  const good = "Nöjdhet 1 - Inte alls nöjd 6 - Mycket nöjd";
  const reversed = "Nytta 1 - Mycket stor nytta 6 - Ingen nytta";
  const means = (header: string, choices: ExportChoices) => {
    const content = readExport(textCells(`${header}\n6;1;2\n5;2;2\n`, "x.csv").grids, "x.csv", choices);
    const told = content.findings.filter(({ code, severity }) => /direction|turned/.test(code) && severity !== "note");
    return {
      means: exportJson(content).survey?.items.map(({ mean }) => mean),
      told: told.map(({ code, severity, place }) => `${severity} ${code} ${String(place.column)}`),
    };
  };

  test("are meant item by item, whatever a person answers of items without labels", () => {
    const header = `${good};${reversed};Mat (1-6)`;
    expect(means(header, {})).toEqual({ means: [5.5, 5.5, 2], told: [] });
    expect(means(header, { isReversed: false })).toEqual({ means: [5.5, 5.5, 2], told: [] });
    expect(means(header, { isReversed: true })).toEqual({ means: [5.5, 5.5, 5], told: [] });
    expect(means(`${good};${reversed};Helhet: nöjd? (1-6)`, {}).told).toEqual(["warning export-direction-unknown C"]);
  });

  test("a yes is for the item that is reversed, and another without labels stays unknown", () => {
    const header = `Mat (1-6);${reversed};Nöjdhet (1-6)`;
    expect(means(header, {}).told).toEqual(["error export-direction-reversed B", "warning export-direction-unknown C"]);
    expect(means(header, { isReversed: true })).toEqual({
      means: [5.5, 5.5, 2],
      told: ["warning export-direction-beside C"],
    });
  });
});

test("a person who turns a scale against its labels is told so", () => {
  const header = "Nöjdhet\n1 - Inte alls nöjd\n6 - Mycket nöjd";
  expect(read(header, ["1"], { isReversed: true }).told).toEqual(["warning export-turned-against-labels B1"]);
});

test("satisfaction in words without numbers has no mean, and what to do is told", () => {
  const { item, told } = read("Nöjdhet", ["Mycket nöjd", "Nöjd", "Nöjd", "Missnöjd", "Nöjd", "Nöjd"]);
  expect(item).toMatchObject({ role: "other", scale: null, mean: null });
  expect(told).toEqual(["warning export-scale-without-points B1"]);
});

test("words that the header gives a number are that number", () => {
  const header = "Nöjdhet\n1 - Inte alls nöjd\n2 - Ganska nöjd\n3 - Mycket nöjd";
  expect(read(header, ["Mycket nöjd", "Ganska nöjd", "mycket nöjd"]).item).toMatchObject({ n: 3, sum: 8 });
});

function items(text: string, choices: ExportChoices = {}) {
  const content = readExport(textCells(text, "x.csv").grids, "x.csv", choices);
  return exportJson(content).survey?.items.map(({ title, role }) => [title, role]);
}

test("LimeSurvey's short codes are points, and what it says of a submission is no question", () => {
  const text = [
    "id,submitdate,lastpage,startlanguage,seed,G1Q1,G1Q2,G1Q3",
    ...["1,2026-02-04 15:03:00,1,sv,12345,A6,AO05,Bra dag", "2,2026-02-04 15:04:00,1,sv,12346,A2,AO03,"],
  ].join("\n");
  const content = readExport(textCells(text, "x.csv").grids, "x.csv", { map: { satisfaction: ["G1Q1"] } });
  expect(content.kind).toBe("limesurvey");
  expect(exportJson(content).survey?.items.map(({ title, role, n, sum }) => [title, role, n, sum])).toEqual([
    ["G1Q1", "satisfaction", 2, 8],
    ["G1Q2", "other", 2, 8],
    ["G1Q3", "other", 1, 0],
  ]);
});

test("a column that numbers its rows is no question, and answers that happen to run on are", () => {
  expect(items("Svar;Nöjdhet;Ord\n1;5;Ja\n2;6;Nej\n")).toEqual([
    ["Nöjdhet", "satisfaction"],
    ["Ord", "other"],
  ]);
  expect(items("Svar;Nöjdhet\n3;5\n1;6\n")?.map(([title]) => title)).toEqual(["Svar", "Nöjdhet"]);
  expect(items("Nöjdhet;Mat (1-6)\n1;1\n2;2\n3;3\n")?.map(([title]) => title)).toEqual(["Nöjdhet", "Mat (1-6)"]);
});

test("of several questions on satisfaction the one on the whole is the measure", () => {
  expect(
    items(
      "Hur nöjd är du med maten?;Hur nöjd är du med träffen som helhet?;Hur nöjd är du med lokalen?\n5;6;4\n4;5;5\n",
    ),
  ).toEqual([
    ["Hur nöjd är du med maten?", "other"],
    ["Hur nöjd är du med träffen som helhet?", "satisfaction"],
    ["Hur nöjd är du med lokalen?", "other"],
  ]);
});

test("a question in words is free text whatever it is about, and a question of few choices is not", () => {
  const text =
    "Vad var du mest nöjd med?;Vilken form?;Nytta\nSamtalen vid borden under dagen;Digital;5\nAtt träffa andra i samma roll;Fysisk;4\n";
  expect(items(text)).toEqual([
    ["Vad var du mest nöjd med?", "freeText"],
    ["Vilken form?", "other"],
    ["Nytta", "usefulness"],
  ]);
});

test("a person's choice of columns goes before what the headers say, by header or by letter", () => {
  const text = "Betyg A;Betyg B;Nöjdhet;Ord\n5;6;1;Bra\n4;5;2;Bra dag\n";
  expect(items(text, { map: { satisfaction: ["betyg a"], usefulness: ["B"], ignore: ["Nöjdhet"] } })).toEqual([
    ["Betyg A", "satisfaction"],
    ["Betyg B", "usefulness"],
    ["Ord", "other"],
  ]);
  const { findings } = readExport(textCells(text, "x.csv").grids, "x.csv", { map: { satisfaction: ["Finns inte"] } });
  expect(findings.map(({ code }) => code)).toContain("export-column-missing");
});

test("a block of figures below the answers is no answer, with its word beside them or above", () => {
  for (const block of ["Medelvärde;\n4;4", "\nMedelvärde;\n4,5;4,1\nNorm;\n5;5", "Norm;4\nMedelvärde;\n4;4"]) {
    const content = readExport(textCells(`Nöjdhet;Nytta\n5;4\n3;4\n${block}\n`, "x.csv").grids, "x.csv");
    expect(content.survey?.responses).toHaveLength(2);
    expect(content.findings.map(({ code }) => code)).toContain("export-totals-left");
  }
  // A word alone among answers that go on is an answer.
  const text = "Kommentar;Nöjdhet\nMedel;\nBra;5\nDålig;2\n";
  expect(readExport(textCells(text, "x.csv").grids, "x.csv").survey?.responses).toHaveLength(3);
});

test("doubled submissions are told, and stay", () => {
  const text = [
    "Tidstämpel;E-post;Nöjdhet;Kommentar",
    "2026-02-04 15.00.00;;5;Bra",
    "2026-02-04 15.00.00;;5;Bra",
    "2026-02-04 15.00.00;;5;Bättre",
    "2026-02-04 15.01.00;A@b.example;5;x",
    "2026-02-04 15.02.00;a@b.example;6;y",
  ].join("\n");
  const content = readExport(textCells(text, "x.csv").grids, "x.csv");
  const told = content.findings.filter(({ code }) => code === "export-answered-twice");
  expect(told.map(({ place, values }) => [place.row, values.firstRow])).toEqual([
    [3, 2],
    [6, 5],
  ]);
  expect(content.survey?.responses).toHaveLength(5);
});

test("a sheet of raw answers in a workbook is read as a survey, wherever it stands", () => {
  const [grid] = textCells("Betyg;Ord\n5;Bra dag\n6;Ja\n", "Svar 2026").grids;
  if (grid === undefined) throw new Error("There is no sheet.");
  const { survey } = readSurveyGrid({ ...grid, row: 4, column: 2 }, { map: { satisfaction: ["Betyg"] } });
  expect(survey).toMatchObject({ headerRow: 4, items: [{ role: "satisfaction" }, {}] });
  expect(survey?.responses.map(({ row }) => row)).toEqual([5, 6]);
});
