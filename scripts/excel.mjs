/**
 * Starts a desktop Excel with this product from this machine: `npm run excel`, and `npm run excel -- stop` to take it away again.
 *
 * Microsoft's tools are fetched when they are needed: one makes a certificate for localhost and asks to trust it, the other tells Excel of
 * the manifest and starts it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";

const isWindows = process.platform === "win32";

/** Where Microsoft's installers put a desktop Excel. */
function excelPlaces() {
  if (process.platform === "darwin") return ["/Applications/Microsoft Excel.app"];
  if (!isWindows) return [];
  const folders = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]].filter((each) => each !== undefined);
  return folders.flatMap((folder) =>
    ["root\\Office16", "Office16"].map((part) => `${folder}\\Microsoft Office\\${part}\\EXCEL.EXE`),
  );
}

/** Runs a command in the open and stops everything if it fails. */
function run(command, ...given) {
  const quoted = isWindows ? given.map((each) => (each.includes(" ") ? `"${each}"` : each)) : given;
  const { status } = spawnSync(command, quoted, { stdio: "inherit", shell: isWindows });
  if (status === 0) return;
  process.stderr.write(`“${[command, ...given].join(" ")}” failed. What it says is above.\n`);
  process.exit(1);
}

const debugging = ["--yes", "office-addin-debugging@7.0.0"];

if (!excelPlaces().some((place) => existsSync(place))) {
  process.stderr.write(
    "There is no desktop Excel on this machine (Excel for Windows or Mac). `npm start` shows the same panel and commands without it.\n",
  );
  process.exitCode = 1;
} else if (process.argv[2] === "stop") {
  run("npx", ...debugging, "stop", "manifest.xml");
} else {
  run("npm", "run", "--silent", "build");
  run("npx", "--yes", "office-addin-dev-certs@3.0.0", "install");
  const server = ["--dev-server", "node scripts/serveAddin.mjs", "--dev-server-port", "3000"];
  run(
    "npx",
    ...debugging,
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--no-debug",
    "--no-live-reload",
    ...server,
  );
}
