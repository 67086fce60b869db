import { codesOf, eventSheets, ExportFolder } from "./exportFolder";

let folder: ExportFolder;
beforeAll(() => {
  folder = new ExportFolder();
});
afterAll(() => {
  folder.remove();
});

const oneDay = ["T-01", "Klimat", "2026-02-04", null, "Klimatnätverk", "genomförd", null];
const twoDays = ["T-02", "Klimat", "2026-03-10", "2026-03-11", "Cykelplaner", "genomförd", null];

async function workbook(...parts: Parameters<typeof eventSheets>): Promise<void> {
  await folder.writeSheets("n.xlsx", eventSheets(...parts));
}

function list(name: string, ...rows: readonly string[]): void {
  folder.text(name, ["Namn;E-post;Organisation;Status", ...rows]);
}

const attend = (...words: readonly string[]) => folder.export("import-attendance", "@n.xlsx", ...words);
const participants = () => folder.rows("n.xlsx", "Deltagare");

test("a meeting's report gives one row a person who took part, with role, whole minutes and source, in a table that is made for it", async () => {
  await workbook([oneDay, twoDays]);
  folder.sample("teams/04_sections_en-US.csv", "närvaro.csv");
  const ran = await folder.run("import-attendance", "@n.xlsx", "@närvaro.csv");
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^Träff: T-01, dag 1\.\n5 deltog, 1 organisatörer, 2 utan e-post\.\nSkrev Deltagare/);
  const rows = await participants();
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual({
    Träff: "T-01",
    Dag: null,
    Namn: "Deltagare Ett",
    "E-post": "deltagare1@kommun-a.example",
    Organisation: null,
    Kommunkod: null,
    Roll: "organisatör",
    Befattning: null,
    Status: "deltog",
    // 1 h 32 min 27 s
    Minuter: 92,
    Källa: expect.stringMatching(/^närvaro\.csv #[0-9a-f]{12,}$/) as unknown,
  });
});

test("the same file again writes the same rows: not a byte of the workbook changes", async () => {
  await workbook([oneDay]);
  folder.sample("teams/04_sections_en-US.csv", "närvaro.csv");
  await attend("@närvaro.csv");
  const before = folder.read("n.xlsx");
  const again = await attend("@närvaro.csv");
  expect([again.code, again.replacedRows, again.sheets]).toEqual([0, 5, []]);
  expect(codesOf(again, "note")).toContain("attendance-replaced");
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("rows go below those that stand, in the columns of their headers; columns of the coordinator's own are left alone", async () => {
  const standing = [
    ["Källa", "Min kolumn", "Status", "Namn", "Träff", "E-post", "Roll"],
    ["för hand", "x", "deltog", "Gammal", "T-00", null, null],
  ];
  await workbook([oneDay], { Deltagare: standing });
  list("lista.csv", "Ny Person;ny@kommun-a.example;;Kommer");
  folder.text("lista.csv", ["Namn;E-post", "Ny Person;ny@kommun-a.example"]);
  expect((await attend("@lista.csv", "--event", "T-01")).code).toBe(0);
  const [first, second] = await participants();
  expect(first).toMatchObject({ Källa: "för hand", "Min kolumn": "x", Namn: "Gammal" });
  expect(second).toMatchObject({ Träff: "T-01", "Min kolumn": null, Namn: "Ny Person" });
});

test("a column that the rows need and the table lacks is an error, and nothing is written", async () => {
  await workbook([oneDay], {
    Deltagare: [
      ["Träff", "Namn"],
      ["T-00", "Gammal"],
    ],
  });
  folder.sample("teams/04_sections_en-US.csv", "närvaro.csv");
  const before = folder.read("n.xlsx");
  const result = await attend("@närvaro.csv");
  expect([result.code, codesOf(result, "error")]).toEqual([1, ["input-columns-missing"]]);
  expect(result.findings.find(({ severity }) => severity === "error")?.message).toMatch(/Status, Minuter, Källa/);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("a sign-up list is no attendance: its rows are anmäld or uteblev", async () => {
  await workbook([oneDay]);
  folder.sample("signup/02_status_list_sv_semicolon_cp1252.csv", "anmälan.csv");
  const result = await attend("@anmälan.csv", "--event", "t-01");
  expect([result.code, result.kind, result.attendance?.["uniqueParticipants"]]).toEqual([0, "sign-up-list", 0]);
  const statuses = (await participants()).map(({ Status }) => Status);
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status !== "anmäld" && status !== "uteblev")).toEqual([]);
});

test("a person who signed up and took part has a row of each, from each file", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", "Ann Ek;ann@kommun-a.example;Ale kommun;Kommer");
  folder.text("närvaro.csv", ["Namn;E-post;Varaktighet", "Ann Ek;ann@kommun-a.example;45 min"]);
  await attend("@anmälan.csv", "--event", "T-01");
  await attend("@närvaro.csv", "--event", "T-01");
  const rows = await participants();
  expect(rows.map(({ Status, Minuter }) => [Status, Minuter])).toEqual([
    ["anmäld", null],
    ["deltog", 45],
  ]);
});

test("what a person wrote in a row that the file says nothing of stays when the file is brought in again; a cleared row comes back", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer", "Bo Al;bo@x.example;;Kommer");
  await attend("@anmälan.csv", "--event", "T-01");
  const [headers = [], ann = [], bo = []] = (await folder.cells("n.xlsx", "Deltagare")) ?? [];
  const withCode = ann.map((cell, at) => (headers[at] === "Kommunkod" ? "1440" : cell)) as string[];
  const cleared = bo.map((cell, at) => (headers[at] === "Namn" || headers[at] === "E-post" ? null : cell)) as string[];
  await workbook([oneDay], { Deltagare: [headers as string[], withCode, cleared] });
  expect((await attend("@anmälan.csv", "--event", "T-01")).code).toBe(0);
  expect((await participants()).map((row) => [row["Namn"], row["Kommunkod"]])).toEqual([
    ["Ann Ek", "1440"],
    ["Bo Al", null],
  ]);
});

test("a file of the same name with other content is told, and added beside: two reports of one meeting are merged by persons", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  await attend("@anmälan.csv", "--event", "T-01");
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer", "Bo Al;bo@x.example;;Kommer");
  const result = await attend("@anmälan.csv", "--event", "T-01");
  expect([result.code, result.replacedRows, codesOf(result, "warning")]).toEqual([0, 0, ["attendance-file-changed"]]);
  expect((await participants()).map(({ Namn }) => Namn)).toEqual(["Ann Ek", "Ann Ek", "Bo Al"]);
});

test("a file that was brought to the wrong event moves, with a warning, and leaves nothing behind", async () => {
  await workbook([oneDay, twoDays]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer", "Bo Al;bo@x.example;;Kommer");
  await attend("@anmälan.csv", "--event", "T-02", "--day", "2");
  const result = await attend("@anmälan.csv", "--event", "T-01");
  expect([result.code, result.replacedRows, codesOf(result, "warning")]).toEqual([0, 2, ["attendance-moved"]]);
  expect((await participants()).map(({ Träff, Dag }) => [Träff, Dag])).toEqual([
    ["T-01", null],
    ["T-01", null],
  ]);
});

test.each([
  [
    "two events on the day",
    [oneDay, ["T-03", "Skola", "2026-02-04", null, "Skolmat", "genomförd", null]],
    "export-event-several",
  ],
  ["no event on the day", [twoDays], "export-event-not-on-day"],
  ["only a cancelled one", [[...oneDay.slice(0, 5), "inställd", null]], "export-event-not-on-day"],
  ["no events", [], "export-no-events"],
] as const)("with %s a person is asked, and nothing is written", async (_case, events, code) => {
  await workbook(events);
  folder.text("närvaro.csv", [
    "Möte;Avstämning",
    "Starttid;2026-02-04 09:00",
    "",
    "Namn;E-post;Anslöt;Lämnade;Tid",
    "Ann Ek;ann@x.example;2026-02-04 09:00;2026-02-04 10:00;60 min",
  ]);
  const before = folder.read("n.xlsx");
  const result = await attend("@närvaro.csv");
  expect([result.code, codesOf(result, "error"), result.event]).toEqual([1, [code], null]);
  expect(result.candidates.map(({ id }) => id)).toEqual(events.map(([id]) => id));
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("the events to choose from are named with day and theme, in the language asked for", async () => {
  await workbook([oneDay, twoDays]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  const { err, out, code } = await folder.run("import-attendance", "@n.xlsx", "@anmälan.csv", "--lang", "en");
  expect(code).toBe(1);
  expect(err).toContain("Give the event (--event): T-01 (2026-02-04, Klimatnätverk); T-02 (2026-03-10, Cykelplaner).");
  expect(out).toContain("Nothing was written.");
});

test("an Id that no event has is told with those that exist", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  const result = await attend("@anmälan.csv", "--event", "T-99");
  expect([result.code, codesOf(result, "error")]).toEqual([1, ["export-event-unknown"]]);
});

describe("an event of two days", () => {
  const report = (day: string) => ["Namn;E-post;Anslöt;Lämnade", `Ann Ek;ann@x.example;${day} 09:00;${day} 10:00`];
  beforeEach(() => workbook([twoDays]));

  test("takes the day that the file tells", async () => {
    folder.text("närvaro.csv", report("2026-03-11"));
    expect(await attend("@närvaro.csv")).toMatchObject({ code: 0, event: "T-02", day: 2 });
    expect((await participants()).map(({ Dag }) => Dag)).toEqual(["2"]);
  });

  test("asks for it where the file tells none, and takes the one that is given", async () => {
    list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
    const asked = await attend("@anmälan.csv", "--event", "T-02");
    expect([asked.code, codesOf(asked, "error"), asked.event, asked.day]).toEqual([
      1,
      ["export-day-missing"],
      "T-02",
      null,
    ]);
    expect(await attend("@anmälan.csv", "--event", "T-02", "--day", "1")).toMatchObject({ code: 0, day: 1 });
  });

  test("has no third day", async () => {
    list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
    const result = await attend("@anmälan.csv", "--event", "T-02", "--day", "3");
    expect([result.code, codesOf(result, "error")]).toEqual([1, ["export-day-outside"]]);
  });

  test("tells when another day is given than the file is of", async () => {
    folder.text("närvaro.csv", report("2026-03-11"));
    const result = await attend("@närvaro.csv", "--day", "1");
    expect([result.code, result.day, codesOf(result, "warning")]).toEqual([0, 1, ["export-day-differs"]]);
  });
});

describe("participants by telephone", () => {
  const report = [
    "Namn;E-post;Tid",
    "Ann Ek;ann@x.example;60 min",
    "+46 70-123 45 67;;20 min",
    "+46 70 765 43 21;;30 min",
  ];
  const unnamed = async () => (await folder.rows("n.xlsx", "Träffar"))[0]?.["Antal utan namn"];
  beforeEach(() => {
    folder.text("närvaro.csv", report);
  });

  test("become no rows and no number is brought in, but are counted where nothing stood, once however often the file comes", async () => {
    await workbook([oneDay]);
    const result = await attend("@närvaro.csv", "--event", "T-01");
    expect([result.code, result.attendance?.["phone"], await unnamed()]).toEqual([0, 2, "2"]);
    expect((await participants()).map(({ Namn }) => Namn)).toEqual(["Ann Ek"]);
    expect(JSON.stringify(await folder.cells("n.xlsx", "Deltagare"))).not.toMatch(/70/);
    const again = await attend("@närvaro.csv", "--event", "T-01");
    expect([await unnamed(), codesOf(again, "note").filter((code) => code.startsWith("attendance-phone"))]).toEqual([
      "2",
      [],
    ]);
  });

  test("of the second day stand in its place", async () => {
    await workbook([twoDays]);
    await attend("@närvaro.csv", "--event", "T-02", "--day", "2");
    expect(await unnamed()).toBe("0 + 2");
  });

  test("move with their file to another event or day, and leave no number behind", async () => {
    const numbers = async () => (await folder.rows("n.xlsx", "Träffar")).map((row) => row["Antal utan namn"]);
    await workbook([oneDay, twoDays]);
    await attend("@närvaro.csv", "--event", "T-01");
    const moved = await attend("@närvaro.csv", "--event", "T-02", "--day", "2");
    expect([codesOf(moved, "note").includes("attendance-phone-moved"), await numbers()]).toEqual([
      true,
      [null, "0 + 2"],
    ]);
    await attend("@närvaro.csv", "--event", "T-02", "--day", "1");
    expect(await numbers()).toEqual([null, "2 + 0"]);
    await attend("@närvaro.csv", "--event", "T-01");
    expect(await numbers()).toEqual(["2", null]);
  });

  test("leave another number than the file's where they move from", async () => {
    await workbook([[...oneDay.slice(0, 6), 7], twoDays]);
    await attend("@närvaro.csv", "--event", "T-01");
    await attend("@närvaro.csv", "--event", "T-02", "--day", "1");
    expect((await folder.rows("n.xlsx", "Träffar")).map((row) => row["Antal utan namn"])).toEqual([7, "2 + 0"]);
  });

  test("leave a number that stands there, and tell what to write if it lacks them", async () => {
    await workbook([[...oneDay.slice(0, 6), 1]]);
    const result = await attend("@närvaro.csv", "--event", "T-01");
    expect([result.code, await unnamed(), codesOf(result, "note")]).toEqual([
      0,
      1,
      expect.arrayContaining(["attendance-phone-told"]),
    ]);
  });
});

test("organisations that no municipality is known for are told, with a likeness to confirm; those that Domäner knows are not", async () => {
  await workbook([oneDay]);
  list(
    "anmälan.csv",
    "A;a@kommun-a.example;;Kommer",
    "B;b@alingsas.se;;Kommer",
    "C;c@firma.example;Firman AB;Kommer",
    "D;d@d.example;Borås Stad;Kommer",
  );
  const result = await attend("@anmälan.csv", "--event", "T-01");
  expect(result.attendance?.["unresolved"]).toEqual(["alingsas.se", "Firman AB"]);
  const messages = result.findings.map(({ message }) => message).join("\n");
  expect(messages).toContain("alingsas.se kan vara Alingsås (1489)");
  expect(messages).toContain("Ingen kommun är känd för: Firman AB.");
});

test("allergies, special needs and telephone numbers are never brought in", async () => {
  await workbook([oneDay]);
  folder.text("anmälan.csv", [
    "Namn;E-post;Telefon;Allergier;Särskilda behov",
    "Ann Ek;ann@x.example;070-1234567;nötter;hörslinga",
  ]);
  const result = await attend("@anmälan.csv", "--event", "T-01");
  expect(result.code).toBe(0);
  expect(JSON.stringify([await participants(), await folder.rows("n.xlsx", "Träffar")])).not.toMatch(
    /nötter|hörslinga|1234567/,
  );
  expect(JSON.stringify(result.attendance)).not.toMatch(/nötter|hörslinga/);
});

test("a name that looks like a formula is text in the workbook", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", '"=HYPERLINK(""http://x"")";ann@x.example;+1+1;Kommer');
  await attend("@anmälan.csv", "--event", "T-01");
  const [row] = await participants();
  expect([row?.["Namn"], row?.["Organisation"]]).toEqual(['=HYPERLINK("http://x")', "+1+1"]);
});

test("columns that are called something else are named by hand, in either language", async () => {
  await workbook([oneDay]);
  folder.text("anmälan.csv", ["Vem;Nås på;Var", "Ann Ek;ann@x.example;Ale kommun"]);
  const words = ["--map", "namn=Vem", "--map", "email=nås på", "--map", "organisation=Var"];
  expect((await attend("@anmälan.csv", "--event", "T-01", ...words)).code).toBe(0);
  expect((await participants())[0]).toMatchObject({
    Namn: "Ann Ek",
    "E-post": "ann@x.example",
    Organisation: "Ale kommun",
  });
});

test.each([
  [
    "a survey",
    [
      "Tidstämpel;Hur nöjd är du? (1 = inte nöjd, 6 = mycket nöjd);Kommentar",
      "2026-02-04 15.00.00;5;Bra",
      "2026-02-04 15.01.00;6;",
    ],
  ],
  ["nothing but headers", ["Namn;E-post"]],
  ["nothing", [""]],
  ["words", ["Hej, här kommer listan som du bad om."]],
] as const)("a file with %s is refused, and nothing is written", async (_case, lines) => {
  await workbook([oneDay]);
  folder.text("fil.csv", lines);
  const before = folder.read("n.xlsx");
  const result = await attend("@fil.csv", "--event", "T-01");
  expect([result.code, codesOf(result, "error")]).toEqual([1, [expect.any(String)]]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test.each([
  ["msforms/01_en_Form1_numbers_as_text.xlsx", "svar.xlsx"],
  ["googleforms/01_en.csv", "svar.csv"],
  ["surveymonkey/01_en_two_header_rows.csv", "svar.csv"],
])(
  "the survey %s is no list of persons: the command that takes it is told, and nothing is written",
  async (sample, name) => {
    await workbook([oneDay]);
    folder.sample(sample, name);
    const before = folder.read("n.xlsx");
    const result = await attend(`@${name}`, "--event", "T-01");
    expect([result.code, codesOf(result, "error")]).toEqual([1, ["export-not-attendance"]]);
    expect(result.findings.map(({ message }) => message).join()).toContain("import-survey");
    expect(folder.read("n.xlsx").equals(before)).toBe(true);
  },
);

test("a form by which people signed up is a list of persons, also where it asks something with a question mark", async () => {
  await workbook([oneDay]);
  folder.text("anmälan.csv", [
    "ID;Starttid;Slutförandetid;E-post;Namn;Kommun;Vad hoppas du få nytta av?;Vill du äta lunch?",
    "1;2026-01-10 09:00;2026-01-10 09:02;ann@x.example;Ann Ek;Ale kommun;Goda exempel;Ja",
  ]);
  expect(await attend("@anmälan.csv", "--event", "T-01")).toMatchObject({ code: 0, attendance: { signedUp: 1 } });
});

test("a sheet Träffar without its headers is told, not passed over", async () => {
  await folder.writeSheets("n.xlsx", {
    Träffar: [
      ["Nummer", "Ämne"],
      ["T-01", "Klimat"],
    ],
  });
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  const result = await attend("@anmälan.csv", "--event", "T-01");
  expect([result.code, codesOf(result, "error")]).toEqual([1, expect.arrayContaining(["missing-headers"])]);
});

test("a dry run says what would be written and writes nothing", async () => {
  await workbook([oneDay]);
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  const before = folder.read("n.xlsx");
  const { out, code } = await folder.run(
    "import-attendance",
    "@n.xlsx",
    "@anmälan.csv",
    "--event",
    "T-01",
    "--dry-run",
  );
  expect([code, out]).toEqual([0, expect.stringContaining("Skulle skriva: Deltagare")]);
  expect(folder.read("n.xlsx").equals(before)).toBe(true);
});

test("a list in a workbook of its own is read like any other", async () => {
  await workbook([oneDay]);
  await folder.writeSheets("lista.xlsx", {
    Blad1: [
      ["Namn", "E-post"],
      ["Ann Ek", "ann@x.example"],
    ],
  });
  expect(await attend("@lista.xlsx", "--event", "T-01")).toMatchObject({ code: 0, event: "T-01" });
  expect((await participants())[0]).toMatchObject({ Namn: "Ann Ek", Träff: "T-01" });
});

test("an event that still stands as planned is told when people took part in it, and not when they only signed up", async () => {
  await workbook([oneDay.map((cell) => (cell === "genomförd" ? null : cell))]);
  folder.sample("teams/04_sections_en-US.csv", "närvaro.csv");
  list("anmälan.csv", "Ann Ek;ann@x.example;;Kommer");
  expect(codesOf(await attend("@närvaro.csv"), "note")).toContain("attendance-event-planned");
  expect(codesOf(await attend("@anmälan.csv", "--event", "T-01"), "note")).not.toContain("attendance-event-planned");
});

test("in a workbook in English the table and its words are English", async () => {
  await folder.writeSheets("n.xlsx", {
    Settings: [
      ["Name", "Value"],
      ["Language", "English"],
    ],
    Events: [
      ["Id", "Group", "Start", "Status"],
      ["T-01", "Climate", "2026-02-04", "held"],
    ],
  });
  folder.sample("teams/04_sections_en-US.csv", "attendance.csv");
  expect(await attend("@attendance.csv")).toMatchObject({ code: 0, event: "T-01", sheets: ["Participants"] });
  const [first] = await folder.rows("n.xlsx", "Participants");
  expect(first).toMatchObject({ Event: "T-01", Role: "organiser", Status: "took part" });
});
