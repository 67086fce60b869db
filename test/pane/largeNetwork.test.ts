import type { Page } from "playwright-core";
import type { PanelPreview, PreviewMember } from "../../shared/panel/panelPreview";
import { describeInBrowser } from "../hosts/browser/launchChromium";
import { paneStage, type PaneStage } from "./openPane";
import { fixtureOf } from "./paneStates";
import { previewOf, sampleWorkbook } from "./sampleWorkbook";

const sample = previewOf(sampleWorkbook);

/** The sample's members over and over, each with a name and a code of its own. */
function networkOf(count: number): PanelPreview {
  const members = Array.from({ length: count }, (_none, index): PreviewMember => {
    const member = sample.members[index % sample.members.length];
    if (member === undefined) throw new Error("The sample has no members.");
    const number = String(index + 1).padStart(4, "0");
    return { ...member, code: `M${number}`, name: `Medlem ${number}`, population: (member.population ?? 0) + index };
  });
  return { ...sample, members };
}

describeInBrowser("the panel of a large network", () => {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await paneStage();
  });

  afterAll(() => stage.close());

  async function open(count: number) {
    const fixture = fixtureOf(sampleWorkbook);
    const pane = await stage.open({
      ...fixture,
      previews: { ...fixture.previews, "calculate-fees": networkOf(count) },
    });
    await pane.page.waitForSelector(".member");
    return pane;
  }

  const rows = (page: Page) => page.locator(".member").count();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("every municipality of Sweden is shown at once", async () => {
    const { page, close } = await open(290);
    expect(await rows(page)).toBe(290);
    expect(await page.locator(".point").count()).toBe(290);
    expect(await page.locator("text=/Visa alla/").count()).toBe(0);
    await close();
  });

  test("of a thousand members the first hundred are drawn, and every one is a point of the picture", async () => {
    const { page, misdeeds, close } = await open(1000);
    expect(await rows(page)).toBe(100);
    expect(await page.textContent("#members-heading")).toBe("Medlemmar (1\u00a0000)");
    const line = await page.getAttribute(".many", "d");
    expect(line?.match(/M/g)).toHaveLength(1000);
    expect(await page.locator("#pane *").count()).toBeLessThan(1500);
    expect(misdeeds).toEqual([]);
    await close();
  });

  test("all are drawn when the person asks, by keyboard too, and the work goes on at the first of the others", async () => {
    const { page, close } = await open(1000);
    await page.focus('button:has-text("Visa alla 1\u00a0000")');
    await page.keyboard.press("Enter");
    expect(await rows(page)).toBe(1000);
    expect(await focused(page)).toBe("Medlem 0101");
    expect(await page.locator("text=/Visa alla/").count()).toBe(0);
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toBe("Medlem 0100");
    await close();
  });

  test("the search goes through all, drawn or not", async () => {
    const { page, close } = await open(1000);
    await page.fill("#member-search", "0987");
    expect(await rows(page)).toBe(1);
    expect(await page.textContent(".member .name")).toContain("Medlem 0987");
    await page.fill("#member-search", "Medlem");
    expect(await rows(page)).toBe(100);
    await close();
  });

  test("a row out of sight is read out, and comes into sight when it is reached", async () => {
    const { page, close } = await open(290);
    const last = page.getByRole("button", { name: "Medlem 0290" });
    await last.focus();
    expect(await focused(page)).toBe("Medlem 0290");
    const [box, content] = await Promise.all([last.boundingBox(), page.locator(".content").boundingBox()]);
    expect(box?.y).toBeGreaterThan(content?.y ?? Infinity);
    expect(box?.y).toBeLessThan((content?.y ?? 0) + (content?.height ?? 0));
    await close();
  });

  test("a press in the picture picks a member, and the way to its row leads there, drawn before or not", async () => {
    const { page, close } = await open(1000);
    const box = await page.locator(".picture svg").boundingBox();
    if (box === null) throw new Error("There is no picture.");
    await page.click(".picture svg", { position: { x: box.width * 0.4, y: box.height * 0.6 } });
    const told = await page.textContent(".readout span");
    const name = /^Medlem \d{4}/.exec(told ?? "")?.[0] ?? "";
    expect(name).not.toBe("");
    expect(await page.locator(".point.chosen").count()).toBe(1);
    await page.click("text=Visa i tabellen");
    expect(await focused(page)).toBe(name);
    expect(await page.locator(`.member.open:has-text("${name}")`).count()).toBe(1);
    await close();
  });
});
