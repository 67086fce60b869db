import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress, manifestFor } from "../../../addin/manifest/manifestFor.mjs";
import { associatedCommands } from "./check/associatedCommands";
import { filesIn, type BuiltAddin } from "./check/builtAddin";
import { checkManifest } from "./check/checkManifest";

const root = join(__dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

async function builtAddin(): Promise<BuiltAddin> {
  const files = filesIn(join(root, "dist/addin"));
  return { files, commands: await associatedCommands(files) };
}

test("the manifest of the developer's machine is whole, and leads only to what is built", async () => {
  expect(checkManifest(read("manifest.xml"), developmentAddress, await builtAddin())).toEqual([]);
});

test("the built manifest is the same for the address that was built for, and as whole", async () => {
  const built = read("dist/addin/manifest.xml");
  const address = /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(built)?.[1] ?? "";
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(built).toBe(manifestFor(read("manifest.xml"), address, version));
  expect(checkManifest(built, address, await builtAddin())).toEqual([]);
});

test("the metadata of the functions is built as it is written", () => {
  for (const file of ["functions.json", "functions.en-US.json"]) {
    expect(read(`dist/addin/${file}`)).toBe(read(`addin/functions/${file}`));
  }
});
