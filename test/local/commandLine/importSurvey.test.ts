import { codesOf, eventSheets, ExportFolder } from "./exportFolder";

let folder: ExportFolder;
beforeAll(() => {
  folder = new ExportFolder();
});
afterAll(() => {
  folder.remove();
});

const events = [
  ["T-01", "Klimat", "2026-02-04", null, "Biologisk mångfald", "genomförd", null],
  ["T-02", "Energi", "2026-03-10", null, "Solceller på skolor", "genomförd", null],
];

const satisfied = "Hur nöjd är du? (1 = inte alls nöjd, 6 = mycket nöjd)";
const useful = "Hur stor nytta har du av träffen? (1 = ingen nytta, 6 = mycket stor nytta)";
const headers = `Tidstämpel;E-postadress;${satisfied};${useful};Kommentar`;
const answers = [
  "2026-02-04 15.00.00;ann@x.example;6;5;Bra dag",
  "2026-02-04 15.01.00;bo@x.example;4;4;",
  "2026-02-04 15.02.00;cia@x.example;5;;Mer tid",
];

async function workbook(more: Parameters<typeof eventSheets>[1] = {}): Promise<void> {
  await folder.writeSheets("n.xlsx", eventSheets(events, more));
}

const bring = (...words: readonly string[]) => folder.export("import-survey", "@n.xlsx", ...words);
const surveys = () => folder.rows("n.xlsx", "Enkäter");
const quotes = () => folder.rows("n.xlsx", "Citat");

test("a file of answers becomes a sheet as it was exported, a row of Enkäter and rows of Citat", async () => {
  await workbook();
  folder.text("Utvärdering.csv", [headers, ...answers]);
  const ran = await folder.run("import-survey", "@n.xlsx", "@Utvärdering.csv", "--event", "T-01");
  expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/^Träff: T-01\.\n3 svar, 2 citat\.\n/)]);
  expect(await folder.cells("n.xlsx", "Utvärdering")).toEqual(
    [headers, ...answers].map((line) => line.split(";").map((cell) => (cell === "" ? null : cell))),
  );
  expect(await surveys()).toEqual([
    {
      Id: "T-01",
      Blad: "Utvärdering",
      Träff: "T-01",
      År: null,
      "Skala från": 1,
      "Skala till": 6,
      Nöjdhet: expect.stringMatching(/^Hur nöjd är du\?/) as unknown,
      Nytta: expect.stringMatching(/^Hur stor nytta/) as unknown,
      Fritext: "Kommentar",
      Utskick: null,
      Kolumner: null,
    },
  ]);
  expect(await quotes()).toEqual([
    { Enkät: "T-01", Svar: 2, Text: "Bra dag", Tema: null, Citera: null },
    { Enkät: "T-01", Svar: 4, Text: "Mer tid", Tema: null, Citera: null },
  ]);
});

test("what the answers come to is told before anything is written: means unrounded, by question", async () => {
  await workbook();
  folder.text("Utvärdering.csv", [headers, ...answers]);
  const { survey } = await bring("@Utvärdering.csv", "--event", "T-01", "--dry-run");
  expect(survey).toMatchObject({ responses: 3, quotes: 2, asksDirection: false });
  expect(survey?.items.map(({ role, n, mean }) => [role, n, mean])).toEqual([
    ["satisfaction", 3, 5],
    ["usefulness", 2, 4.5],
    ["freeText", 2, null],
  ]);
  expect(await folder.cells("n.xlsx", "Utvärdering")).toBeNull();
});

test("the same file again, without naming the event, changes not a byte", async () => {
  await workbook();
  folder.text("Utvärdering.csv", [headers, ...answers]);
  await bring("@Utvärdering.csv", "--event", "T-01");
  const before = folder.read("n.xlsx");
  const again = await bring("@Utvärdering.csv");
  expect([again.code, again.event, again.sheets, codesOf(again, "note")]).toEqual([
    0,
    "T-01",
    [],
    expect.arrayContaining(["survey-replaced"]),
  ]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("with more answers the sheet is filled anew; what the coordinator wrote of survey and quotes stays", async () => {
  await workbook();
  folder.text("Utvärdering.csv", [headers, ...answers]);
  await bring("@Utvärdering.csv", "--event", "T-01");
  const sheet = async (name: string) => (await folder.cells("n.xlsx", name)) as (string | number | null)[][];
  const marked = (await sheet("Citat")).map((row) =>
    row[2] === "Mer tid" ? [...row.slice(0, 3), "Upplägg", "ja"] : row,
  );
  const sent = (await sheet("Enkäter")).map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 9 ? 40 : cell)),
  );
  await workbook({ Utvärdering: await sheet("Utvärdering"), Citat: marked, Enkäter: sent });
  // The newest answer first: all rows have moved.
  folder.text("Utvärdering.csv", [headers, "2026-02-05 08.00.00;dan@x.example;3;3;Sent svar", ...answers]);
  const result = await bring("@Utvärdering.csv");
  expect([result.code, result.survey?.responses]).toEqual([0, 4]);
  expect((await sheet("Utvärdering")).map((row) => row[1])).toEqual([
    "E-postadress",
    "dan@x.example",
    "ann@x.example",
    "bo@x.example",
    "cia@x.example",
  ]);
  expect(await surveys()).toEqual([expect.objectContaining({ Id: "T-01", Utskick: 40 })]);
  expect(await quotes()).toEqual([
    expect.objectContaining({ Svar: 3, Text: "Bra dag", Tema: null }),
    expect.objectContaining({ Svar: 5, Text: "Mer tid", Tema: "Upplägg", Citera: "ja" }),
    expect.objectContaining({ Svar: 2, Text: "Sent svar", Tema: null }),
  ]);
});

test("a quote with a theme that is no longer among the answers leaves Citat, with a warning", async () => {
  await workbook();
  folder.text("Utvärdering.csv", [headers, ...answers]);
  await bring("@Utvärdering.csv", "--event", "T-01");
  const sheet = async (name: string) => (await folder.cells("n.xlsx", name)) as (string | number | null)[][];
  const marked = (await sheet("Citat")).map((row) =>
    row[2] === "Mer tid" ? [...row.slice(0, 3), "Upplägg", null] : row,
  );
  await workbook({ Utvärdering: await sheet("Utvärdering"), Citat: marked, Enkäter: await sheet("Enkäter") });
  folder.text("Utvärdering.csv", [headers, ...answers.slice(0, 2)]);
  expect(codesOf(await bring("@Utvärdering.csv"), "warning")).toEqual(["survey-quotes-gone"]);
  expect((await quotes()).map(({ Text }) => Text)).toEqual(["Bra dag"]);
  expect(
    (await folder.cells("n.xlsx", "Utvärdering"))?.filter((row) => row.some((cell) => cell !== null)),
  ).toHaveLength(3);
});

test("quotes lose the names that Deltagare and Kontakter hold", async () => {
  await workbook({
    Deltagare: [
      ["Träff", "Namn", "E-post", "Organisation", "Status"],
      ["T-01", "Anna Ek", "anna@x.example", null, "deltog"],
    ],
    Kontakter: [
      ["E-post", "Kommunkod", "Namn"],
      ["lisa@x.example", "1440", "Lisa Berg"],
    ],
  });
  const cited = [...answers.slice(0, 1), "2026-02-04 15.02.00;cia@x.example;5;;Tack Anna och Lisa Bergs grupp"];
  folder.text("Utvärdering.csv", [headers, ...cited]);
  await bring("@Utvärdering.csv", "--event", "T-01");
  expect((await quotes()).map(({ Text }) => Text)).toEqual(["Bra dag", "Tack […] och […]s grupp"]);
});

describe("a file of the same name with other answers", () => {
  const march = answers.map((line) => line.replace("2026-02-04", "2026-03-10"));

  test("is another event's: the earlier answers stay, and the day of the answers tells the event", async () => {
    await workbook();
    folder.text("svar.csv", [headers, ...answers]);
    await bring("@svar.csv", "--event", "T-01");
    const [sheet, cited] = [await folder.cells("n.xlsx", "svar"), await quotes()];
    folder.text("svar.csv", [headers, ...march.map((line) => line.replace("Bra dag", "Solklart"))]);
    expect(await bring("@svar.csv")).toMatchObject({ code: 0, event: "T-02", replacedRows: 0 });
    expect(await folder.cells("n.xlsx", "svar")).toEqual(sheet);
    expect((await quotes()).slice(0, 2)).toEqual(cited);
    expect((await surveys()).map(({ Id, Blad }) => [Id, Blad])).toEqual([
      ["T-01", "svar"],
      ["T-02", "svar (2)"],
    ]);
  });

  test("without times is asked about, and nothing is written", async () => {
    await workbook();
    folder.text("svar.csv", ["Nöjdhet (1-6);Ord", "6;Bra", "5;", "4;Nja"]);
    await bring("@svar.csv", "--event", "T-01", "--reversed", "nej");
    const before = folder.read("n.xlsx");
    folder.text("svar.csv", ["Nöjdhet (1-6);Ord", "6;Fint", "5;", "4;Nej", "3;"]);
    expect(codesOf(await bring("@svar.csv", "--reversed", "nej"), "error")).toEqual(["survey-event-untold"]);
    expect(folder.read("n.xlsx").equals(before)).toBe(true);
    folder.text("svar.csv", ["Nöjdhet (1-6);Ord", "6;Bra", "5;", "4;Nja", "3;Mer"]);
    expect(await bring("@svar.csv")).toMatchObject({ code: 0, event: "T-01", survey: { responses: 4 } });
  });

  test("for the same event stands beside the earlier one, with a warning", async () => {
    await workbook();
    folder.text("svar.csv", [headers, ...answers]);
    await bring("@svar.csv", "--event", "T-01");
    folder.text("svar.csv", [headers, ...march]);
    const result = await bring("@svar.csv", "--event", "T-01");
    expect([result.code, codesOf(result, "warning")]).toEqual([0, ["survey-file-changed"]]);
    expect((await surveys()).map(({ Id, Blad }) => [Id, Blad])).toEqual([
      ["T-01", "svar"],
      ["T-01 (2)", "svar (2)"],
    ]);
    expect(await quotes()).toHaveLength(4);
  });
});

describe("the direction of the scale", () => {
  const bare = ["Tidstämpel;Nöjdhet;Nytta", "2026-02-04 15.00.00;6;5", "2026-02-04 15.01.00;1;2"];
  beforeEach(() => workbook());

  test("that only plain numbers tell stays unknown, and a warning asks until a person answers", async () => {
    folder.text("u.csv", bare);
    const asked = await bring("@u.csv", "--event", "T-01");
    expect([asked.code, asked.survey?.asksDirection, codesOf(asked, "warning")]).toEqual([
      0,
      true,
      ["survey-direction-asked"],
    ]);
    expect(await folder.cells("n.xlsx", "u")).not.toBeNull();
    expect((await surveys())[0]?.["Kolumner"] ?? null).toBeNull();
    const said = await bring("@u.csv", "--reversed", "nej");
    expect([said.code, codesOf(said, "warning")]).toEqual([0, []]);
    expect((await surveys())[0]?.["Kolumner"]).toBe("lägst är bäst=nej");
    expect(codesOf(await bring("@u.csv"), "warning")).toEqual([]);
  });

  test("that is reversed is asked, never guessed, and the answer is remembered", async () => {
    folder.text("u.csv", [
      "Tidstämpel;Hur nöjd är du? (1 = mycket nöjd, 6 = inte alls nöjd)",
      "2026-02-04 15.00.00;6",
      "2026-02-04 15.01.00;2",
    ]);
    const before = folder.read("n.xlsx");
    const asked = await bring("@u.csv", "--event", "T-01");
    expect([asked.code, asked.survey?.asksDirection, codesOf(asked, "error")]).toEqual([
      1,
      true,
      ["export-direction-reversed"],
    ]);
    expect(folder.read("n.xlsx").equals(before)).toBe(true);
    const said = await bring("@u.csv", "--event", "T-01", "--reversed", "yes");
    // 6 and 2 turned round on 1–6 are 1 and 5.
    expect([said.code, said.survey?.items[0]?.mean]).toEqual([0, 3]);
    expect((await surveys())[0]?.["Kolumner"]).toBe("lägst är bäst=ja");
    expect((await folder.cells("n.xlsx", "u"))?.map((row) => row[1])).toEqual([expect.any(String), "6", "2"]);
    expect(await bring("@u.csv")).toMatchObject({ code: 0, sheets: [] });
  });
});

describe("what a survey belongs to", () => {
  beforeEach(async () => {
    await workbook();
    // Sent later: no event was held on that day.
    const later = answers.map((line) => line.replace("2026-02-04", "2026-02-06"));
    for (const name of ["svar.csv", "Utvärdering solceller.csv", "Enkät 2026-02-04.csv"])
      folder.text(name, [headers, ...later]);
  });

  test("is asked where the file's name does not tell, with the events and the way of a yearly survey", async () => {
    const result = await bring("@svar.csv");
    expect([result.code, codesOf(result, "error"), result.candidates.map(({ id }) => id)]).toEqual([
      1,
      ["survey-event-untold"],
      ["T-01", "T-02"],
    ]);
    expect(result.findings.map(({ message }) => message).join()).toContain("(--annual)");
  });

  test.each([
    ["Utvärdering solceller.csv", "T-02"],
    ["Enkät 2026-02-04.csv", "T-01"],
  ])("is told by the theme or the day in the name %s", async (file, id) => {
    expect(await bring(`@${file}`)).toMatchObject({ code: 0, event: id });
  });

  test("is told by the day on which its answers begin", async () => {
    folder.text("svar.csv", [headers, ...answers]);
    expect(await bring("@svar.csv")).toMatchObject({ code: 0, event: "T-01" });
  });

  test("is asked where the day of the answers tells another event than the file's name", async () => {
    folder.text("Utvärdering solceller.csv", [headers, ...answers]);
    const result = await bring("@Utvärdering solceller.csv");
    expect([result.code, codesOf(result, "error"), result.candidates.map(({ id }) => id)]).toEqual([
      1,
      ["survey-event-untold"],
      ["T-01", "T-02"],
    ]);
  });

  test("is not told by the day of the answers where the file is called a yearly survey", async () => {
    folder.text("Årsenkät.csv", [headers, ...answers]);
    expect(codesOf(await bring("@Årsenkät.csv"), "error")).toEqual(["survey-event-untold"]);
  });

  test("may be a year", async () => {
    expect(await bring("@svar.csv", "--annual", "2026")).toMatchObject({ code: 0, event: null });
    expect((await surveys())[0]).toMatchObject({ Id: "Årsenkät 2026", Blad: "svar", Träff: null, År: 2026 });
    expect((await bring("@svar.csv")).replacedRows).toBe(3);
  });

  test("is one thing only", async () => {
    const { code, err } = await folder.run(
      "import-survey",
      "@n.xlsx",
      "@svar.csv",
      "--event",
      "T-01",
      "--annual",
      "2026",
    );
    expect([code, err]).toEqual([2, expect.stringContaining("antingen --event eller --annual")]);
  });

  test("the same file for another event is a survey of its own, on a sheet of its own", async () => {
    await bring("@svar.csv", "--event", "T-01");
    const result = await bring("@svar.csv", "--event", "T-02");
    expect([result.code, codesOf(result, "note")]).toEqual([0, expect.arrayContaining(["survey-sheet-named"])]);
    expect((await surveys()).map(({ Id, Blad }) => [Id, Blad])).toEqual([
      ["T-01", "svar"],
      ["T-02", "svar (2)"],
    ]);
    // Now two surveys come from the file: which one is asked.
    expect(codesOf(await bring("@svar.csv"), "error")).toEqual(["survey-event-untold"]);
    expect(await bring("@svar.csv", "--event", "T-02")).toMatchObject({ code: 0, sheets: [] });
  });
});

describe("a sheet of the workbook", () => {
  const raw = [headers, ...answers].map((line) => line.split(";").map((cell) => (cell === "" ? null : cell)));

  test("is read in place: nothing is copied and nothing in it changes", async () => {
    await workbook({ "Svar i mars": raw });
    const result = await bring("--sheet", "svar i mars", "--event", "T-02");
    expect([result.code, result.sheets]).toEqual([0, ["Enkäter", "Citat"]]);
    expect(await folder.cells("n.xlsx", "Svar i mars")).toEqual(raw);
    expect((await surveys())[0]).toMatchObject({ Id: "T-02", Blad: "Svar i mars" });
    expect(await bring("--sheet", "Svar i mars")).toMatchObject({ code: 0, event: "T-02", sheets: [] });
  });

  test("that is another survey's is not taken", async () => {
    await workbook({ Svar: raw });
    await bring("--sheet", "Svar", "--event", "T-01");
    const result = await bring("--sheet", "Svar", "--event", "T-02");
    expect([result.code, codesOf(result, "error")]).toEqual([1, ["survey-sheet-taken"]]);
  });

  test("with sensitive columns is warned of", async () => {
    await workbook({ Svar: raw.map((row, at) => [...row, at === 0 ? "Allergier" : "nötter"]) });
    const result = await bring("--sheet", "Svar", "--event", "T-01");
    expect([result.code, codesOf(result, "warning")]).toEqual([0, ["export-columns-sensitive"]]);
    expect(JSON.stringify(await quotes())).not.toContain("nötter");
  });

  test("that is not there is told", async () => {
    await workbook();
    const result = await bring("--sheet", "Svar", "--event", "T-01");
    expect([result.code, codesOf(result, "error")]).toEqual([1, ["export-sheet-missing"]]);
  });
});

test("sensitive columns never arrive, names and numbers are taken out of quotes, and nothing becomes a formula", async () => {
  await workbook();
  folder.text("u.csv", [
    `${headers};Telefon;IP-adress`,
    '2026-02-04 15.00.00;ann@x.example;6;5;"=SUM(A1) sa Ann, ring 070-123 45 67 eller ann@x.example";070-1234567;192.0.2.1',
    "2026-02-04 15.01.00;bo@x.example;4;4;+1;070-7654321;192.0.2.2",
  ]);
  expect((await bring("@u.csv", "--event", "T-01")).code).toBe(0);
  const [sheet, cited] = [await folder.cells("n.xlsx", "u"), await quotes()];
  expect(JSON.stringify(sheet)).not.toMatch(/1234567|7654321|192\.0/);
  expect(JSON.stringify(cited)).not.toMatch(/070|ann@/);
  expect(sheet?.[1]?.[4]).toMatch(/^=SUM\(A1\)/);
  expect(sheet?.[2]?.[4]).toBe("+1");
});

test("columns chosen by hand are kept in Kolumner and hold when the file comes again", async () => {
  await workbook();
  folder.text("u.csv", ["Tidstämpel;Betyg;Värde;Ord", "2026-02-04 15.00.00;6;5;Bra", "2026-02-04 15.01.00;1;2;Nja"]);
  const words = ["--map", "nöjdhet=Betyg", "--map", "nytta=Värde", "--map", "fritext=Ord", "--reversed", "no"];
  expect((await bring("@u.csv", "--event", "T-01", ...words)).code).toBe(0);
  expect((await surveys())[0]).toMatchObject({
    Nöjdhet: "Betyg",
    Nytta: "Värde",
    Fritext: "Ord",
    Kolumner: "nöjdhet=Betyg; nytta=Värde; fritext=Ord; lägst är bäst=nej",
  });
  const again = await bring("@u.csv");
  expect([again.code, again.sheets, again.survey?.items.map(({ role }) => role)]).toEqual([
    0,
    [],
    ["satisfaction", "usefulness", "freeText"],
  ]);
});

test.each([
  ["an attendance list", ["Namn;E-post;Anslöt;Lämnade", "Ann Ek;ann@x.example;2026-02-04 09:00;2026-02-04 10:00"]],
  ["nothing but headers", [headers]],
  ["nothing", [""]],
] as const)("a file with %s is refused, and nothing is written", async (_case, lines) => {
  await workbook();
  folder.text("fil.csv", lines);
  const before = folder.read("n.xlsx");
  const result = await bring("@fil.csv", "--event", "T-01", "--reversed", "no");
  expect([result.code, codesOf(result, "error")]).toEqual([1, [expect.any(String)]]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test.each([
  "teams/04_sections_en-US.csv",
  "teams/03_mid2021_meeting_summary_en.csv",
  "zoom/02_participants_unique_total.csv",
  "signup/02_status_list_sv_semicolon_cp1252.csv",
])(
  "the attendance report %s is no survey: the command that takes it is told, and nothing is written",
  async (sample) => {
    await workbook();
    folder.sample(sample, "fil.csv");
    const before = folder.read("n.xlsx");
    const result = await bring("@fil.csv", "--event", "T-01", "--reversed", "no");
    expect([result.code, codesOf(result, "error")]).toEqual([1, ["export-not-survey"]]);
    expect(result.findings.map(({ message }) => message).join()).toContain("import-attendance");
    expect(folder.read("n.xlsx").equals(before)).toBe(true);
  },
);

test("a sheet of answers never takes the name of a table", async () => {
  await workbook();
  folder.text("Deltagare.csv", [headers, ...answers]);
  expect((await bring("@Deltagare.csv", "--event", "T-01")).code).toBe(0);
  expect((await surveys())[0]?.["Blad"]).toBe("Deltagare (2)");
});

test("the sample of Microsoft Forms is read from its sheet, with numbers that are stored as text", async () => {
  await workbook();
  folder.sample("msforms/01_en_Form1_numbers_as_text.xlsx", "forms.xlsx");
  expect((await bring("@forms.xlsx", "--event", "T-01", "--reversed", "no")).code).toBe(0);
  const [, first] = (await folder.cells("n.xlsx", "forms")) ?? [];
  expect([first?.[1], first?.[6]]).toEqual([46057.584143518514, "6"]);
});

test("the two header rows of SurveyMonkey both arrive, and quotes name the row of the sheet", async () => {
  await workbook();
  folder.sample("surveymonkey/01_en_two_header_rows.csv", "monkey.csv");
  await bring("@monkey.csv", "--event", "T-01", "--reversed", "no");
  const sheet = await folder.cells("n.xlsx", "monkey");
  const [quote] = await quotes();
  expect(sheet?.[1]).toContain("Open-Ended Response");
  expect(sheet?.[Number(quote?.["Svar"]) - 1]).toContain(quote?.["Text"]);
});
