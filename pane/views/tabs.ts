import { node, type PaneNode } from "../dom/paneNode";
import { tabOf, viewNames as views, type ViewName } from "../state/paneState";
import { findingsOf } from "./findingsOf";
import type { ViewContext } from "./viewContext";

/** The tabs. Arrow keys, Home and End move between them, and Tab leaves them for the view. */
export function tabs(context: ViewContext): PaneNode {
  const { state, actions, text } = context;
  const open = tabOf(state.view);
  const show = (view: ViewName) => {
    actions.showView(view);
    document.getElementById(`tab-${view}`)?.focus();
  };
  const move = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const index = views.indexOf(open);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1 + views.length,
      Home: 0,
      End: views.length - 1,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : views[step % views.length];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  };
  return node("header", { class: "tabs" }, [
    node(
      "div",
      { role: "tablist", "aria-label": text("views") },
      views.map((view) =>
        node(
          "button",
          {
            key: view,
            type: "button",
            role: "tab",
            class: "tab",
            id: `tab-${view}`,
            "aria-selected": view === open ? "true" : "false",
            "aria-controls": view === open ? "view" : null,
            tabindex: view === open ? 0 : -1,
          },
          [text(view), view === "check" ? badge(context) : null],
          { click: () => show(view) },
        ),
      ),
      { keydown: move },
    ),
  ]);
}

/** How many errors and warnings there are, beside the name of the view that shows them. */
function badge({ state, text }: ViewContext): PaneNode | null {
  const findings = findingsOf(state);
  const count = findings.filter(({ severity }) => severity !== "note").length;
  if (count === 0) return null;
  const kind = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  return node("span", { class: `badge ${kind}` }, [
    node("span", { "aria-hidden": "true" }, String(count)),
    node("span", { class: "unseen" }, ` ${text("findingsInTab", { count })}`),
  ]);
}
