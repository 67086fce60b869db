import { readFileSync } from "node:fs";

const declarations = require.resolve("@types/office-js/index.d.ts");
const set =
  /\[Api set: (ExcelApi\w*) ([\d.]+)(?: for (?:get|getting the name|reading visibility)[,;] ([\d.]+) for set(?:ting it\.?)?)?/;

/** Since which set a member can be read or called, and since which it can be written. */
export interface DocumentedSet {
  readonly read: string;
  readonly write: string;
}

/** What Microsoft's type definitions say of every member of every class of Excel's: by class, then by member. */
export function documentedSets(): ReadonlyMap<string, ReadonlyMap<string, DocumentedSet>> {
  const classes = new Map<string, Map<string, DocumentedSet>>();
  let members: Map<string, DocumentedSet> | null = null;
  let inExcel = false;
  let said: DocumentedSet | null = null;
  for (const line of readFileSync(declarations, "utf8").split("\n")) {
    inExcel = line.startsWith("declare namespace Excel ") || (inExcel && !line.startsWith("}"));
    const opened = /^ {4}class (\w+)/.exec(line)?.[1];
    if (inExcel && opened !== undefined) {
      members = new Map();
      classes.set(opened, members);
    } else if (line === "    }") {
      members = null;
    } else if (line.trim().startsWith("/**")) {
      said = null;
    }
    const documented = set.exec(line);
    if (documented !== null && line.trim().startsWith("* [")) {
      const [, family = "", read = "", write = read] = documented;
      said = family === "ExcelApi" ? { read, write } : { read: family, write: family };
    }
    const member = /^ {8}(?:readonly )?(\w+)(?:[?:(<]|$)/.exec(line)?.[1];
    if (members !== null && member !== undefined && said !== null && !members.has(member)) {
      members.set(member, said);
    }
  }
  return classes;
}
