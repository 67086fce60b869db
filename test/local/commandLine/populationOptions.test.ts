import { spawn } from "node:child_process";
import { join } from "node:path";
import { terminalProgress } from "../../../local/commandLine/askScb";
import { today } from "../../../local/commandLine/today";
import { PopulationFolder } from "./populationFolder";

let folder: PopulationFolder;
beforeAll(async () => {
  folder = new PopulationFolder();
  await folder.writeSample("bok.xlsx", (row) => (row["year"] === 2025 ? [] : [row]));
});
afterAll(() => folder.close());

test.each<[string, string, string]>([
  [
    "update-population @bok.xlsx --years 2024,snart",
    "--years är år mellan 1900 och 2200 med komma emellan, till exempel 2024,2025, inte 2024,snart.",
    "--years are years between 1900 and 2200 with commas in between, such as 2024,2025, not 2024,snart.",
  ],
  [
    "update-population @bok.xlsx --years 2024,,2025",
    "--years är år mellan 1900 och 2200 med komma emellan, till exempel 2024,2025, inte 2024,,2025.",
    "--years are years between 1900 and 2200 with commas in between, such as 2024,2025, not 2024,,2025.",
  ],
  ["update-population @bok.xlsx --years", "Valet --years saknar sitt värde.", "The option --years lacks its value."],
  [
    "update-population @bok.xlsx --scb http://example.se",
    "--scb är en adress som börjar med https://, eller http://localhost på den egna datorn, inte http://example.se.",
    "--scb is an address that begins with https://, or http://localhost on this machine, not http://example.se.",
  ],
  [
    "calculate-fees @bok.xlsx --accept-revisions",
    "Valet --accept-revisions hör inte till kommandot calculate-fees.",
    "The option --accept-revisions does not belong to the command calculate-fees.",
  ],
  [
    "update-population @bok.xlsx --latest-population",
    "Valet --latest-population hör inte till kommandot update-population.",
    "The option --latest-population does not belong to the command update-population.",
  ],
])("%s: exit 2, and what is wrong in one sentence", async (line, sv, en) => {
  const swedish = await folder.run(...line.split(" "));
  expect([swedish.code, swedish.out, swedish.err.split("\n")[0]]).toEqual([2, "", sv]);
  const english = await folder.run(...line.split(" "), "--lang", "en");
  expect([english.code, english.err.split("\n")[0]]).toEqual([2, en]);
});

test("--help names the command and its options in both languages", async () => {
  for (const language of ["sv", "en"]) {
    const { out } = await folder.run("--help", "--lang", language);
    for (const word of ["update-population", "--years", "--accept-revisions", "--shipped-figures", "--scb"]) {
      expect(out).toContain(word);
    }
  }
});

test("years may have blanks, stand twice and in any order", async () => {
  await folder.answering();
  const result = await folder.updateJson("@bok.xlsx", "--dry-run", "--years", "2025, 2024,2025");
  expect([...new Set(result.population?.figures.map(({ year }) => year))]).toEqual([2024, 2025]);
});

test("progress is written over on a terminal, and nowhere else", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  terminalProgress({ isTTY: true, write })("fråga 1/5");
  terminalProgress({ isTTY: false, write })("fråga 2/5");
  terminalProgress({ write })("fråga 3/5");
  expect(written).toEqual(["\r\u001b[Kfråga 1/5"]);
});

test("the day of fetching is that of the clock on the wall", () => {
  expect(today(new Date(2026, 2, 2, 0, 30))).toBe("2026-03-02");
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
});

test("Ctrl-C ends the asking: exit 3, a sentence, and the file as it was", async () => {
  const address = await folder.answering({ faultOf: () => "slowBody" });
  const before = folder.read("bok.xlsx");
  const program = join(__dirname, "../../../dist/local/kommunnatverk.js");
  const child = spawn(process.execPath, [program, "update-population", folder.file("bok.xlsx"), "--scb", address]);
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString("utf8")));
  const { standIn } = folder;
  while (standIn.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect([code, told]).toEqual([3, "fel: Hämtningen från SCB avbröts. Inget är skrivet. Kör igen när du vill.\n"]);
  expect(folder.read("bok.xlsx").equals(before)).toBe(true);
});
