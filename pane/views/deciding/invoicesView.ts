import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding } from "../../state/deciding";
import { smallButton } from "../events/fields";
import type { ViewContext } from "../viewContext";
import { copyId, type DecidingActions } from "./decidingActions";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { toldHere } from "./toldHere";

/** The invoices' rows as text, to copy into the system that sends them. */
export function invoicesView(context: ViewContext, act: DecidingActions, { isCopied }: Deciding): readonly PaneChild[] {
  const { state, language, number } = context;
  const words = (key: DecidingTextKey, values = {}) => decidingText(key, language, values);
  const invoices = state.previews.deciding.shown?.invoices;
  const why = node("p", { key: "why", class: "quiet" }, words("invoicesWhy"));
  if (invoices === undefined) return [why, toldHere(context)];
  const { count, year, csv } = invoices;
  return [
    why,
    node("p", { key: "count", class: "strong" }, words("invoiceRows", { count: number(count), year })),
    node("div", { key: "text", class: "chosen wide" }, [
      node("label", { for: copyId }, words("invoiceText")),
      node("textarea", { id: copyId, class: "field rows", readonly: true, rows: 8 }, csv),
    ]),
    node("div", { key: "copy", class: "buttons" }, [
      smallButton("copy", words("copy"), false, act.copyInvoices),
      node("p", { role: "status" }, isCopied === null ? "" : words(isCopied ? "copied" : "copyByHand")),
    ]),
    toldHere(context),
  ];
}
