import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { plainFees } from "../../samples/sampleFees";
import { CommandFolder, soundSheets, type JsonResult } from "./commandFolder";

const program = join(__dirname, "../../../dist/local/kommunnatverk.js");

let folder: CommandFolder;
beforeAll(() => {
  folder = new CommandFolder();
});
afterAll(() => {
  folder.remove();
});

/** The built program, started in the folder, as a person starts it. */
function start(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder.path,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("from nothing to the sample's fees, with file names relative to the folder one stands in", () => {
  expect(start("new-workbook", "nätverkets bok.xlsx", "--sample")).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout, stderr } = start("calculate-fees", "nätverkets bok.xlsx", "--json");
  const result = JSON.parse(stdout) as JsonResult;
  const expected = plainFees(2026).reduce((sum, { fee }) => sum + fee, 0);
  expect([status, stderr, result.total, result.members.length]).toEqual([0, "", expected, 36]);
  expect(start("explain", "nätverkets bok.xlsx", "Åmål").stdout).toContain("Avgiftsbesked 1492 2026");
  expect(start("check", "nätverkets bok.xlsx", "--json").status).toBe(0);
});

test("results go to stdout and messages to stderr, one line each, with the exit code of what happened", async () => {
  const population =
    soundSheets["Befolkning"]?.map((row, at) => (at === 4 ? ["1440", 2021, "många", "Ale"] : row)) ?? [];
  await folder.writeSheets("fel.xlsx", { ...soundSheets, Befolkning: population });
  const faulty = start("calculate-fees", "fel.xlsx", "--json");
  expect(faulty.status).toBe(1);
  expect(faulty.stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(faulty.stdout)).toMatchObject({ members: [], total: null, findings: [{ code: "not-a-number" }] });
  expect(faulty.stderr).toMatch(/^fel: Befolkning, cell C5: .*\n$/);
  expect(start("calculate-fees", "fel.xlsx", "--lang", "en").stderr).toMatch(/^error: Befolkning, cell C5: .*\n$/);
  expect(start("calculate-fees", "saknas.xlsx").status).toBe(3);
});

test("--help is shown with exit 0, no words at all with exit 2", () => {
  expect(start("--help")).toMatchObject({ status: 0, stderr: "" });
  const nothing = start();
  expect([nothing.status, nothing.stdout]).toEqual([2, ""]);
  expect(nothing.stderr).toContain("calculate-fees");
});

test("a reader that stops before the end of the output is no fault", async () => {
  const child = spawn(process.execPath, [program, "--help"]);
  child.stdout.destroy();
  const told: string[] = [];
  child.stderr.on("data", (data: Buffer) => told.push(data.toString("utf8")));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([code, told.join("")]).toEqual([0, ""]);
});
