/**
 * Asks Microsoft's own tool whether the manifest is valid: `npm run validate`, or with the path of another manifest. The tool is fetched
 * and sends the manifest to a service of Microsoft's, so both need a network. What can be checked without one, `npm test` checks.
 */
import { spawnSync } from "node:child_process";
import process from "node:process";

const manifest = process.argv[2] ?? "manifest.xml";
const isWindows = process.platform === "win32";

const { status, stdout, stderr, error } = spawnSync(
  "npx",
  ["--yes", "office-addin-manifest@3.0.0", "validate", isWindows ? `"${manifest}"` : manifest],
  { encoding: "utf8", shell: isWindows },
);
const said = [stdout, stderr, error?.message].filter((text) => text !== undefined && text !== "").join("\n");
process.stdout.write(`${said}\n`);

if (status === 0 && /manifest is valid/i.test(said)) {
  process.stdout.write(`${manifest} is valid: Microsoft's service accepts it.\n`);
} else if (/manifest is not valid/i.test(said)) {
  process.stderr.write(`${manifest} is not valid: Microsoft's service refuses it for the reasons above.\n`);
  process.exitCode = 1;
} else {
  process.stderr.write(
    `${manifest} was not checked: Microsoft's tool or its service could not be asked. Try again with a network; npm test checks the manifest without one.\n`,
  );
  process.exitCode = 1;
}
