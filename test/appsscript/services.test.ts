import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

const types = join(__dirname, "../../node_modules/@types/google-apps-script");

/** Members of Google's classes by class, as the published types have them. */
function publishedMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  const files = readdirSync(types).filter((name) => name.endsWith(".d.ts"));
  const add = (name: string, more: readonly string[]) => {
    members.set(name, new Set([...(members.get(name) ?? []), ...more]));
  };
  for (const file of files) {
    const path = join(types, file);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) {
        const names = (node.members as readonly { readonly name?: ts.PropertyName }[]).flatMap(({ name }) =>
          name !== undefined && ts.isIdentifier(name) ? [name.text] : [],
        );
        add(node.name.text, names);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, ts.sys.readFile(path) ?? "", ts.ScriptTarget.Latest, false));
  }
  return members;
}

/** Google's log; the types take it from the language's surroundings. */
const log: readonly string[] = ["console.warn", "console.error"];

test("every member that the stand-in knows exists in Google's published types", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.call("addSampleNetwork");
  sheets.call("calculateFees");
  sheets.call("calculateFees");
  sheets.state.answer = "0180";
  sheets.call("explainFee");
  sheets.call("openPanel");
  sheets.call("onOpen");
  sheets.state.network = () => ({ status: 200, body: "" });
  sheets.evaluate('UrlFetchApp.fetch("https://api.scb.se/")');
  const published = publishedMembers();
  const classes = sheets.state.members;
  const unknown = [...classes].flatMap(([className, names]) =>
    [...names].filter((name) => published.get(className)?.has(name) !== true).map((name) => `${className}.${name}`),
  );
  expect(classes.size).toBeGreaterThan(15);
  expect(unknown.filter((member) => !log.includes(member))).toEqual([]);
});
