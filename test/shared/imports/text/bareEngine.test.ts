import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

test("papaparse splits text where there is nothing but ECMAScript: no window, no timers, no module loader of its own", () => {
  const source = readFileSync(require.resolve("papaparse"), "utf8");
  const parse = `var module = { exports: {} }, exports = module.exports; ${source};
    JSON.stringify(module.exports.parse(text, { delimiter: ";", newline: "\\n", skipEmptyLines: false }).data)`;
  const bare = { text: 'a;"b\n;""c"""\nd;e' };
  expect(JSON.parse(runInNewContext(parse, bare) as string)).toEqual([
    ["a", 'b\n;"c"'],
    ["d", "e"],
  ]);
});
