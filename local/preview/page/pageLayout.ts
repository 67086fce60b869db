import { element } from "./element";
import { AddinFrame } from "./frames";
import { GridView } from "./gridView";
import { pageLanguage, pageText } from "./pageText";

/** The parts of the page. */
export interface PageLayout {
  readonly grid: GridView;
  readonly panel: AddinFrame;
  readonly panelSide: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly name: HTMLInputElement;
  readonly formula: HTMLInputElement;
  readonly tabs: HTMLElement;
  readonly fileName: HTMLElement;
  readonly state: HTMLElement;
  readonly status: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly saveAs: HTMLAnchorElement;
  readonly reset: HTMLButtonElement;
  readonly panelSwitch: HTMLButtonElement;
}

export function pageLayout(home: HTMLElement): PageLayout {
  document.documentElement.lang = pageLanguage();
  document.title = pageText("title");
  const button = (name: "save" | "reset" | "panel"): HTMLButtonElement =>
    element("button", { type: "button" }, pageText(name));
  const parts: PageLayout = {
    grid: new GridView(),
    panel: new AddinFrame("panel", "/addin/taskpane.html", pageText("panelFrame")),
    panelSide: element("aside", { class: "panel", "aria-label": pageText("panel") }),
    ribbon: element("div", { class: "ribbon-place" }),
    name: element("input", {
      class: "name-box",
      type: "text",
      "aria-label": pageText("cellName"),
      spellcheck: "false",
      autocomplete: "off",
    }),
    formula: element("input", {
      class: "formula",
      type: "text",
      "aria-label": pageText("formula"),
      spellcheck: "false",
      autocomplete: "off",
    }),
    tabs: element("div", { class: "tabs", role: "tablist", "aria-label": pageText("sheets") }),
    fileName: element("span", { class: "file-name" }),
    state: element("span", { class: "state" }),
    status: element("p", { class: "status", role: "status" }),
    save: button("save"),
    saveAs: element("a", { class: "button", href: "/api/workbook.xlsx", download: true }, pageText("saveAs")),
    reset: button("reset"),
    panelSwitch: button("panel"),
  };
  parts.name.addEventListener("focus", () => parts.name.select());
  parts.panelSide.append(parts.panel.view);
  parts.panelSwitch.setAttribute("aria-expanded", "true");
  home.append(
    element(
      "header",
      { class: "top" },
      element("h1", { title: pageText("about") }, pageText("title")),
      element("div", { class: "file" }, parts.fileName, parts.state),
      element("div", { class: "actions" }, parts.save, parts.saveAs, parts.reset, parts.panelSwitch),
    ),
    parts.ribbon,
    element(
      "main",
      { class: "work" },
      element(
        "div",
        { class: "sheet" },
        element(
          "div",
          { class: "bar" },
          parts.name,
          element("span", { class: "fx", "aria-hidden": "true" }, "fx"),
          parts.formula,
        ),
        parts.grid.root,
        element("div", { class: "bottom" }, parts.tabs, parts.status),
      ),
      parts.panelSide,
    ),
  );
  return parts;
}
