import { ExportFolder } from "./exportFolder";

let folder: ExportFolder;
beforeAll(() => {
  folder = new ExportFolder();
});
afterAll(() => {
  folder.remove();
});

async function json(...words: readonly string[]) {
  const { code, out } = await folder.run("read-export", ...words, "--json");
  return { code, ...(JSON.parse(out) as Record<string, unknown>) };
}

test("an attendance report is printed in figures: kind, encoding, delimiter, persons by domain and their seconds", async () => {
  folder.sample("teams/03_mid2021_meeting_summary_en.csv", "möte.csv");
  expect(await json("@möte.csv")).toEqual({
    ...{ code: 0, kind: "teams-meeting-summary", encoding: "utf-16le", delimiter: "\t", survey: null },
    attendance: {
      ...{ rows: 5, uniqueParticipants: 4, organizers: 1, phone: 1, withoutEmail: 1 },
      byDomain: { "kommun-a.example": 1, "kommun-b.example": 1, "(okänd)": 1, "(telefon)": 1 },
      secondsByPerson: {
        "deltagare1@kommun-a.example": 5400,
        "deltagare2@kommun-b.example": 5260,
        "Deltagare Tre": 3420,
        "+46 70******12": 600,
      },
    },
    findings: [
      expect.objectContaining({ code: "export-phones", severity: "note" }),
      {
        ...{ code: "export-is-teams-meeting-summary", severity: "note", sheet: "möte.csv", row: 8, column: null },
        message: expect.stringMatching(/^möte\.csv, rad 8: Närvarorapport från Teams \(2021\): /) as unknown,
      },
    ],
  });
});

test("a survey in a workbook is printed by item; encoding and delimiter are null", async () => {
  folder.sample("msforms/02_sv_Sheet1_numeric.xlsx", "svar.xlsx");
  const read = await json("@svar.xlsx", "--lang", "en");
  expect(read).toMatchObject({
    ...{ code: 0, kind: "microsoft-forms", encoding: null, delimiter: null, attendance: null },
    survey: { responses: 3, quotes: ["Mycket bra dag", "Gärna mer tid för diskussion"] },
  });
  expect(read).toHaveProperty("survey.items.0", {
    ...{
      title: "Nöjdhet",
      role: "satisfaction",
      scale: { min: 1, max: 6 },
      n: 3,
      noOpinion: 0,
      blank: 0,
      outOfRange: 0,
    },
    ...{ sum: 15, mean: 5, distribution: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 1 } },
  });
});

test("columns that a person states, and the answer to a reversed scale, are heeded", async () => {
  folder.text("svar.csv", ["Betyg (1-6);Ord", "1;Bra", "2;Bra dag"]);
  const read = await json(
    "@svar.csv",
    "--map",
    "satisfaction=Betyg (1-6)",
    "--map",
    "fritext=Ord",
    "--reversed",
    "yes",
  );
  expect(read).toMatchObject({
    code: 0,
    survey: { items: [{ role: "satisfaction", sum: 11 }, { role: "freeText" }], quotes: ["Bra", "Bra dag"] },
  });
});

test("exit code 1 where errors are found: a scale whose lowest point is the best asks, a file of something else is refused", async () => {
  folder.text("omvänd.csv", ["Nöjdhet 1 - Mycket nöjd 6 - Inte alls nöjd", "1", "2"]);
  expect(await json("@omvänd.csv")).toMatchObject({ code: 1, kind: "survey-table" });
  folder.sample("dialect/serial_dates_text_dates.csv", "träffar.csv");
  expect(await json("@träffar.csv")).toMatchObject({ code: 1, kind: "unknown", attendance: null, survey: null });
  folder.text("sida.csv", ["<!DOCTYPE html><html></html>"]);
  expect(await json("@sida.csv")).toMatchObject({
    ...{ code: 1, kind: "unknown", encoding: null, findings: [{ code: "import-file-web-page" }] },
  });
});

test("exit code 2 for wrong usage, 3 for a file that is not there, which --json says too", async () => {
  expect((await folder.run("read-export")).code).toBe(2);
  expect((await folder.run("read-export", "@svar.csv", "--reversed", "kanske")).code).toBe(2);
  expect((await folder.run("read-export", "@svar.csv", "--map", "färg=Betyg")).code).toBe(2);
  expect((await folder.run("read-export", "@svar.csv", "--event", "T-01")).code).toBe(2);
  expect(await json("@borta.csv")).toMatchObject({
    ...{ code: 3, kind: "unknown", attendance: null, survey: null, findings: [{ code: "file-missing" }] },
  });
});

test("without --json a person reads the same in lines", async () => {
  folder.sample("zoom/01_participants_with_meeting_details.csv", "zoom.csv");
  expect((await folder.run("read-export", "@zoom.csv")).out.split("\n")).toEqual([
    "Deltagarrapport från Zoom",
    "Rader 4, personer 3, organisatörer 1, per telefon 0, utan e-post 1.",
    "  kommun-a.example: 1",
    "  kommun-b.example: 1",
    "  (okänd): 1",
  ]);
  folder.sample("dialect/sep_line_semicolon_decimalcomma_cp1252.csv", "svar.csv");
  expect((await folder.run("read-export", "@svar.csv", "--lang", "en")).out.split("\n")).toEqual([
    "Table of answers to a survey",
    "Submissions 2, quotes 0.",
    "  Nöjdhet: 1–6, mean 4.8, answers 2, no opinion 0, blank 0, out of range 0.",
    "  Nytta: 1–6, mean 4.0, answers 2, no opinion 0, blank 0, out of range 0.",
  ]);
});
