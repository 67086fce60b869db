import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const root = join(__dirname, "../../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "npx-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script where npx is one that says the text and ends with the code. */
function run(script: string, says: string, code: number) {
  const npx = join(folder, "npx");
  writeFileSync(npx, `#!/bin/sh\necho "$@" > "${join(folder, "asked")}"\necho "${says}"\nexit ${String(code)}\n`);
  chmodSync(npx, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` };
  return spawnSync(process.execPath, [join(root, "scripts", script)], { cwd: root, env, encoding: "utf8" });
}

test("a manifest that Microsoft's service accepts is valid", () => {
  const { status, stdout } = run("validate.mjs", "The manifest is valid.", 0);
  expect([status, stdout]).toEqual([0, expect.stringContaining("manifest.xml is valid")]);
});

test("a manifest that it refuses is not, and its reasons are shown", () => {
  const { status, stdout, stderr } = run("validate.mjs", "Version Too Low. The manifest is not valid.", 1);
  expect(status).toBe(1);
  expect(stdout).toContain("Version Too Low");
  expect(stderr).toContain("manifest.xml is not valid");
});

test.each([
  ["the service is out of reach", "Unable to contact the manifest validation service.", 1],
  ["the tool cannot be fetched", "npm error code ENOTFOUND", 1],
  ["the tool ends well and says nothing", "", 0],
])("where %s, it is said that nothing was checked", (_where, says, code) => {
  const { status, stderr } = run("validate.mjs", says, code);
  expect([status, stderr]).toEqual([1, expect.stringContaining("manifest.xml was not checked")]);
});

const withoutExcel = process.platform === "linux" ? test : test.skip;

withoutExcel("where there is no desktop Excel, it is said what does as well, and nothing is fetched", () => {
  const { status, stderr } = run("excel.mjs", "should not be asked", 0);
  expect([status, stderr]).toEqual([1, expect.stringContaining("`npm start` shows the same panel")]);
  expect(existsSync(join(folder, "asked"))).toBe(false);
});
