import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../local/preview/readRibbon";
import { builtAddin } from "./previewForTests";

const manifest = readFileSync(join(builtAddin, "manifest.xml"), "utf8");

test("the ribbon's buttons are those of the built manifest, in the person's language, with icons that are there", () => {
  const ribbon = readRibbon(manifest, "sv", "/addin/");
  expect(ribbon.group).toBe("Kommunnätverk");
  expect(ribbon.commands.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Beräkna avgifter", "Kontrollera", "Panel"]),
  );
  for (const { icon, id, tip } of ribbon.commands) {
    expect(id).not.toBe("");
    expect(tip).not.toBe("");
    expect(existsSync(join(builtAddin, icon.replace("/addin/", "")))).toBe(true);
  }
  const english = readRibbon(manifest, "en", "/addin/").commands.map(({ label }) => label);
  expect(english).toContain("Calculate fees");
  expect(english).toHaveLength(ribbon.commands.length);
});

test("the button of the panel calls no function, each other one does", () => {
  const functions = readRibbon(manifest, "sv", "/addin/").commands.map(({ functionName }) => functionName);
  expect(functions.filter((name) => name === null)).toHaveLength(1);
  expect(functions).toContain("calculateFees");
});
