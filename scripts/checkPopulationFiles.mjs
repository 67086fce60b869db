import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkScbAnswer } from "./checkScbAnswer.mjs";
import { checkYearTable } from "./checkYearTable.mjs";

/**
 * Looks through the files of a folder that come from SCB and says what the product makes of them: `node scripts/checkPopulationFiles.mjs
 * FOLDER`. Exit code 1 where a file is not read as it should be.
 */

/** What is done with a file, by the end of its name. */
const checks = [
  { ends: ".json-stat2.json", check: (path) => checkScbAnswer(readFileSync(path, "utf8")) },
  { ends: ".xlsx", check: checkYearTable },
];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name a folder: node scripts/checkPopulationFiles.mjs FOLDER");
  process.exit(2);
}
for (const name of readdirSync(folder).sort()) {
  const known = checks.find(({ ends }) => name.endsWith(ends));
  if (known === undefined) continue;
  const { lines, isRight } = await known.check(join(folder, name));
  console.log([name, ...lines].join("\n  "));
  if (!isRight) process.exitCode = 1;
}
