import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** `npm run sheets`: builds the Apps Script project, checks what would be sent, and sends it to the script that .clasp.json names. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(what, script, ...words) {
  process.stdout.write(`${what}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) {
    process.stderr.write(`${what}: stopped. Nothing is sent.\n`);
    process.exit(status ?? 1);
  }
}

if (!existsSync(join(root, ".clasp.json"))) {
  process.stderr.write(
    "There is no .clasp.json. Copy .clasp.json.example to .clasp.json and put your script's id in it: docs/installation-sheets.md says how.\n",
  );
  process.exit(2);
}

run("Building", "webpack/bin/webpack.js", "--config", "appsscript/webpack.js", "--stats", "errors-warnings");
run("Checking", "jest/bin/jest.js", "test/appsscript/bundle", "test/appsscript/project", "--silent");
// The manifest is ours: clasp would ask whether it may be overwritten, take no answer for no, and end as if all were well.
run("Sending", "@google/clasp/build/src/index.js", "push", "--force");
