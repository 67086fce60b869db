import { node, type PaneNode } from "../dom/paneNode";
import { findingBody } from "./findingBody";
import type { ViewContext } from "./viewContext";

/** What went wrong in the host. The element is always there, so that what comes into it is read out. */
export function alertView(context: ViewContext): PaneNode {
  const { state, actions, text } = context;
  const { alert } = state;
  if (alert === null) return node("div", { role: "alert" });
  return node("div", { role: "alert" }, [
    node("div", { class: "message error" }, [
      node("p", { class: "strong" }, text("failed")),
      ...alert.findings.map((finding) => node("div", { class: "told" }, findingBody(context, finding))),
      node("div", { class: "buttons" }, [
        alert.source === "reading" || alert.source === "fetching"
          ? node("button", { type: "button", class: "button small", key: "again" }, text("tryAgain"), {
              click: actions.reload,
            })
          : null,
        node("button", { type: "button", class: "button small", key: "close" }, text("close"), {
          click: actions.closeAlert,
        }),
      ]),
    ]),
  ]);
}
