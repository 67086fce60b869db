import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress, manifestFor, manifestVersion } from "../../../addin/manifest/manifestFor.mjs";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

test("the manifest at the top level is that of the developer's machine, with the product's version", () => {
  expect(manifestFor(manifest, developmentAddress, version)).toBe(manifest);
});

test("every address follows the one that is given", () => {
  const built = manifestFor(manifest, "https://avgifter.example.se/kn/", version);
  expect(built).not.toContain("localhost");
  const count = (text: string, part: string) => text.split(part).length;
  expect(count(built, '"https://avgifter.example.se/kn/')).toBe(count(manifest, `"${developmentAddress}/`));
  expect(built).toContain('"https://avgifter.example.se/kn/taskpane.html"');
});

test("nothing but addresses and version follows", () => {
  const built = manifestFor(manifest, "https://avgifter.example.se", "2.3.4");
  const back = built.split("https://avgifter.example.se").join(developmentAddress);
  expect(back.replace("1.2.3.4", manifestVersion(version))).toBe(manifest);
});

test.each([
  "http://avgifter.example.se",
  "avgifter.example.se",
  "https://avgifter.example.se?x=1",
  "https://avgifter.example.se/a b",
  'https://avgifter.example.se/"/><x',
  "https://a&b.example.se",
  "",
])("%p is no address to load from, and the message says what to give", (address) => {
  expect(() => manifestFor(manifest, address, version)).toThrow(/^KN_ADDRESS is .* Give the https address/);
});

test.each([
  ["0.1.0", "1.0.1.0"],
  ["1.0.0", "1.1.0.0"],
  ["12.3.45", "1.12.3.45"],
])("version %s is %s in the manifest: four numbers, at least 1.0", (of, told) => {
  expect(manifestVersion(of)).toBe(told);
});

test.each(["1.0", "1.0.0-beta.1", "v1.0.0", "1.0.0.0"])("%p is no version", (of) => {
  expect(() => manifestVersion(of)).toThrow("is not of the form 1.2.3");
});
