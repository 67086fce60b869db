import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostedFile } from "../../../addin/manifest/hostedFile.mjs";

let outer: string;
let folder: string;
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), "hosted-"));
  folder = join(outer, "addin");
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const path of ["secret.json", "addin/page.html", "addin/core.js", "addin/functions.json", "addin/notes.txt"]) {
    writeFileSync(join(outer, path), path);
  }
  writeFileSync(join(folder, "assets/icon-16.png"), "picture");
});
afterAll(() => {
  rmSync(outer, { recursive: true });
});

test.each([
  ["/page.html", "text/html; charset=utf-8"],
  ["/core.js?v=1", "text/javascript; charset=utf-8"],
  ["/functions.json", "application/json; charset=utf-8"],
  ["/assets/icon-16.png", "image/png"],
])("%s is %s, free to be read from Excel's own page and to be kept", async (address, type) => {
  const { status, headers } = await hostedFile(folder, address);
  expect(status).toBe(200);
  expect(headers).toEqual({
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
    "Content-Type": type,
  });
});

test("a file comes as it is", async () => {
  expect(String((await hostedFile(folder, "/core.js")).body)).toBe("addin/core.js");
});

test.each([
  "/",
  undefined,
  "/assets",
  "/missing.js",
  "/notes.txt",
  "/%2e%2e/secret.json",
  "/..%2fsecret.json",
  "/%00.js",
  "/%",
])("%p leads to nothing", async (address) => {
  expect((await hostedFile(folder, address)).status).toBe(404);
});
