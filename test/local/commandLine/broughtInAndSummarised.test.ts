import { eventSheets, ExportFolder } from "./exportFolder";

let folder: ExportFolder;
beforeAll(async () => {
  folder = new ExportFolder();
  const event = ["T-01", "Klimat", "2026-02-04", null, "Klimatnätverk", "genomförd", null];
  await folder.writeSheets("n.xlsx", {
    ...eventSheets([event]),
    Inställningar: [
      ["Namn", "Värde"],
      ["Verksamhetsår", 2026],
    ],
    Medlemmar: [
      ["Kommun", "Kommunkod"],
      ["Ale", "1440"],
    ],
  });
});
afterAll(() => {
  folder.remove();
});

/** The cells of the rows of the event on a sheet, as text. */
async function eventRows(sheet: string): Promise<string> {
  const rows = (await folder.cells("n.xlsx", sheet)) ?? [];
  return JSON.stringify(rows.filter((row) => row.includes("Klimatnätverk")));
}

test("what is brought in is what the year comes to, and what it still comes to when names are gone", async () => {
  folder.sample("teams/04_sections_en-US.csv", "närvaro.csv");
  // The lowest point is the best: 1 1 2 2 2 turned round on 1–6 are 6 6 5 5 5, with the mean 5.4.
  const header = "Tidstämpel;E-postadress;Hur nöjd är du? (1 = mycket nöjd, 6 = inte alls nöjd)";
  const answers = [1, 1, 2, 2, 2].map(
    (point, at) => `2026-02-04 15.0${String(at)}.00;p${String(at)}@x.example;${String(point)}`,
  );
  folder.text("Utvärdering.csv", [header, ...answers]);
  expect(await folder.export("import-attendance", "@n.xlsx", "@närvaro.csv")).toMatchObject({ code: 0 });
  const words = ["--event", "T-01", "--reversed", "yes"];
  expect(await folder.export("import-survey", "@n.xlsx", "@Utvärdering.csv", ...words)).toMatchObject({ code: 0 });
  expect((await folder.run("summarise-events", "@n.xlsx")).code).toBe(0);
  const before = await eventRows("Träffar 2026");
  expect(before).toContain("5.4");
  const removed = await folder.export("remove-personal-data", "@n.xlsx", "--year", "2026", "--decision", "KS 1");
  expect(removed).toMatchObject({ code: 0, persons: 10 });
  expect((await folder.run("summarise-events", "@n.xlsx")).code).toBe(0);
  expect(await eventRows("Träffar 2026")).toBe(before);
});
