import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFindings as sheetsFindings } from "../appsscript/text/hostFindings";
import { findingCatalogue as coreFindings } from "../shared/text/findings/catalogue";
import { tableNames } from "../shared/text/tableTexts";
import { commands } from "../shared/commands/commands";
import { commandOptions } from "../local/commandLine/commandWords";

const root = join(__dirname, "..");

/** What the core and the hosts say; those of Google Sheets stand with their host. */
const findingCatalogue = { ...coreFindings, ...sheetsFindings };
const read = (path: string) => readFileSync(join(root, path), "utf8");

function findingsPage(): string {
  const rows = Object.keys(findingCatalogue)
    .sort()
    .map((code) => `| \`${code}\` | ${findingCatalogue[code]?.sv ?? ""} | ${findingCatalogue[code]?.en ?? ""} |`);
  return [
    "# Findings",
    "",
    "Everything that the product says of a workbook, a spreadsheet or a file. In `{…}` stands a value; sheet and cell come before the sentence.",
    "",
    "| code | Swedish | English |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

test("docs/findings.md lists every finding with its sentences (UPDATE_DOCS=1 writes it anew)", () => {
  const path = join(root, "docs", "findings.md");
  if (process.env.UPDATE_DOCS === "1") writeFileSync(path, findingsPage());
  expect(readFileSync(path, "utf8")).toBe(findingsPage());
});

test("README names every command, option and input sheet", () => {
  const readme = read("README.md");
  const words = [
    ...commands.map((command) => `\`${command.name}`),
    ...new Set(Object.values(commandOptions).flat()),
    ...Object.values(tableNames).map((names) => names.sv),
  ];
  expect(words.filter((word) => !readme.includes(word))).toEqual([]);
});

test("the command line offers exactly the commands of the core, and those that read a file without a workbook", () => {
  const names = [...commands.map((command) => command.name), "read-population", "read-export"];
  expect(Object.keys(commandOptions).sort()).toEqual(names.sort());
});

test("links between the documents lead somewhere", () => {
  const pages = [
    "README.md",
    ...readdirSync(join(root, "docs"), { recursive: true }).map((name) => join("docs", String(name))),
  ];
  const broken = pages
    .filter((page) => page.endsWith(".md"))
    .flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:]+)\)/g)]
        .map((match) => join(root, page, "..", match[1] ?? ""))
        .filter((target) => {
          try {
            readdirSync(target);
          } catch (error) {
            return (error as NodeJS.ErrnoException).code === "ENOENT";
          }
          return false;
        }),
    );
  expect(broken).toEqual([]);
});
