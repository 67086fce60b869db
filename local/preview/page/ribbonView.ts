import type { PageRibbon } from "../pageModel";
import { element } from "./element";
import type { AddinFrame } from "./frames";
import { runCommand } from "./frames";
import { pageText } from "./pageText";

export interface RibbonActions {
  /** @param page its address on this server; null for what it shows now */
  showPanel(page: string | null): void;
  /** The frame in which a command runs; null when it has ended. */
  running(frame: AddinFrame | null): void;
  say(message: string): void;
}

/** The add-in's group on the Home tab. A button is busy until its command has called `event.completed()`. */
export function ribbonView({ group, commands }: PageRibbon, actions: RibbonActions): HTMLElement {
  const buttons = commands.map(({ id, label, tip, icon, functionName, page }) => {
    const picture = icon === "" ? [] : [element("img", { src: icon, alt: "", width: 32, height: 32 })];
    const button = element(
      "button",
      { type: "button", title: tip, class: "ribbon-button" },
      ...picture,
      element("span", {}, label),
    );
    button.addEventListener("click", () => {
      if (functionName === null) {
        actions.showPanel(page);
      } else if (button.getAttribute("aria-busy") !== "true") {
        run(button, id, functionName, actions).catch(() => actions.say(pageText("commandFailed")));
      }
    });
    return button;
  });
  const row = element("div", { class: "ribbon-buttons" }, ...buttons);
  return element(
    "section",
    { class: "ribbon", "aria-label": pageText("ribbon") },
    row,
    element("span", { class: "ribbon-name" }, group),
  );
}

async function run(button: HTMLButtonElement, id: string, functionName: string, actions: RibbonActions): Promise<void> {
  button.setAttribute("aria-busy", "true");
  actions.say(pageText("working"));
  try {
    const status = await runCommand(id, functionName, actions.running);
    actions.say(status === 0 ? "" : pageText("commandFailed"));
  } finally {
    button.removeAttribute("aria-busy");
  }
}
