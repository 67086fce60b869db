import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
const built = join(root, "dist/appsscript");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sheets-project-"));
  cpSync(built, join(folder, "dist/appsscript"), { recursive: true });
  copyFileSync(join(root, ".clasp.json.example"), join(folder, ".clasp.json"));
  copyFileSync(join(root, ".claspignore"), join(folder, ".claspignore"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What clasp would send, without asking Google. */
function filesToPush(): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder },
  });
  const status: unknown = JSON.parse(stdout === "" ? `"${stderr}"` : stdout);
  return [...(status as { readonly filesToPush: readonly string[] }).filesToPush].sort();
}

const wanted = ["dist/appsscript/Code.js", "dist/appsscript/appsscript.json", "dist/appsscript/sidebar.html"];

test("the build makes exactly the three files that are sent", () => {
  expect(readdirSync(built).sort()).toEqual(["Code.js", "appsscript.json", "sidebar.html"]);
});

test("clasp sends them and nothing else, whatever lies beside them", () => {
  writeFileSync(join(folder, "dist/appsscript/hemligt.js"), "");
  expect(filesToPush()).toEqual(wanted);
});

test("the project asks for three permissions and no more, keeps Swedish time, and may fetch from SCB only", () => {
  expect(JSON.parse(readFileSync(join(built, "appsscript.json"), "utf8"))).toEqual({
    timeZone: "Europe/Stockholm",
    dependencies: {},
    exceptionLogging: "STACKDRIVER",
    runtimeVersion: "V8",
    oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.external_request"].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
    urlFetchWhitelist: ["https://api.scb.se/", "https://statistikdatabasen.scb.se/"],
  });
});

test("the page is one file: no address outside it, and nothing that Google cuts out when it serves a page", () => {
  const page = readFileSync(join(built, "sidebar.html"), "utf8");
  expect(page).not.toMatch(/<(?:link|script)\b[^>]*\b(?:href|src)=/);
  expect(page).not.toContain("`");
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});
