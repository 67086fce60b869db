import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../local/preview/readRibbon";
import { builtAddin } from "./previewForTests";

const manifest = readFileSync(join(builtAddin, "manifest.xml"), "utf8");

test("the ribbon's buttons are those of the built manifest, in the person's language, with icons that are there", () => {
  const ribbon = readRibbon(manifest, "sv", "/addin/");
  expect(ribbon.group).toBe("Kommunnätverk");
  expect(ribbon.commands.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Beräkna avgifter", "Uppdatera folkmängd", "Kontrollera", "Panel"]),
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

test("a button calls a function or shows a page of the panel", () => {
  const { commands } = readRibbon(manifest, "sv", "/addin/");
  expect(commands.map(({ label, functionName, page }) => [label, functionName, page])).toEqual([
    ["Beräkna avgifter", "calculateFees", null],
    ["Uppdatera folkmängd", null, "/addin/taskpane.html?view=basis"],
    ["Sammanställ", "summariseEvents", null],
    ["Kontrollera", "check", null],
    ["Panel", null, "/addin/taskpane.html"],
  ]);
});
