import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { panelPage } from "../../../local/preview/panelPage";
import { builtAddin, runningPreview, type RunningPreview } from "./previewForTests";

let preview: RunningPreview;

beforeAll(async () => {
  preview = await runningPreview();
});

afterAll(() => preview.close());

function builtFiles(folder: string): readonly string[] {
  return readdirSync(join(builtAddin, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? builtFiles(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );
}

async function served(file: string): Promise<Buffer> {
  const response = await fetch(`${preview.address}/addin/${file}`);
  expect([file, response.status]).toEqual([file, 200]);
  return Buffer.from(await response.arrayBuffer());
}

test("every built file but the pages is served byte for byte", async () => {
  const files = builtFiles("").filter((file) => !file.endsWith(".html"));
  expect(files).toEqual(expect.arrayContaining(["taskpane.js", "commands.js"]));
  for (const file of files) {
    expect((await served(file)).equals(readFileSync(join(builtAddin, file)))).toBe(true);
  }
});

test.each([["taskpane.html"], ["commands.html"]])(
  "%s differs in the address of office.js, its host in the policy, and the script before it: in nothing else",
  async (file) => {
    const built = readFileSync(join(builtAddin, file), "utf8");
    const shown = (await served(file)).toString("utf8");
    const host = '<script src="/preview/host.js?lang=sv"></script>';
    expect(shown.split(host)).toHaveLength(2);
    const back = shown
      .replace(host, "")
      .replace("/office-js/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
      .replace(preview.address, "https://appsforoffice.microsoft.com");
    expect(back).toBe(built);
    expect(shown.indexOf(host)).toBeLessThan(shown.indexOf("office.js"));
    expect(shown).not.toContain("appsforoffice");
  },
);

test("office.js is Microsoft's own, byte for byte", async () => {
  const response = await fetch(`${preview.address}/office-js/office.js`);
  const own = readFileSync(require.resolve("@microsoft/office-js/dist/office.js"));
  expect(Buffer.from(await response.arrayBuffer()).equals(own)).toBe(true);
});

test("a page that does not load office.js is no page of the add-in", () => {
  expect(() => panelPage("<html></html>", "http://localhost:1", "/host.js")).toThrow(TypeError);
});
