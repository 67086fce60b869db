import { node, type PaneChild } from "../dom/paneNode";
import type { RunOutcome } from "../state/paneState";
import { listed } from "./listed";
import type { ViewContext } from "./viewContext";
import { writtenParts } from "./writtenParts";

/** What came of the last run, with a link to what was written. */
export function outcomeView(context: ViewContext): readonly PaneChild[] {
  const { state, text, actions } = context;
  const { outcome } = state;
  if (outcome === null) return [];
  if (outcome.kind !== "done") {
    const key = outcome.kind === "changed" ? "workbookChanged" : outcome.kind;
    return [node("p", { class: outcome.kind === "cancelled" ? "outcome" : "outcome warning" }, text(key))];
  }
  const sheet = outcome.written[0] ?? outcome.preview.edits[0]?.sheet;
  return [
    node("p", { class: "outcome done" }, [
      `${doneText(context, outcome)} `,
      sheet === undefined
        ? null
        : node("button", { type: "button", class: "link" }, text("showSheet", { sheet }), {
            click: () => actions.goTo({ sheet, row: null, column: null }),
          }),
    ]),
    ...(outcome.notes ?? []).map(({ message }) => node("p", { class: "quiet" }, message)),
  ];
}

function doneText(context: ViewContext, outcome: Extract<RunOutcome, { kind: "done" }>): string {
  const { text, kronor } = context;
  const { command, preview, written } = outcome;
  const sheet = written[0] ?? "";
  if (command.command === "new-workbook") {
    return written.length === 0 ? text("nothingAdded") : text("sheetsAdded", { count: written.length });
  }
  if (preview.hasErrors && command.command !== "check") return text("onlyCheckWritten", { sheet });
  if (command.command === "check") return text("checkWritten", { sheet });
  if (preview.population !== null) {
    const [edit] = preview.edits;
    return edit === undefined
      ? text("noFiguresWritten")
      : text("figuresWritten", { count: edit.added + edit.changed, sheet: edit.sheet });
  }
  if (command.command === "explain") {
    const member = preview.members.find(({ code }) => code === command.member);
    return text("noticeWritten", { name: member?.name ?? command.member ?? "" });
  }
  if (command.command !== "calculate-fees") {
    return text("eventsWritten", { parts: listed(context, writtenParts(context, preview, false)) });
  }
  return text("feesWritten", { count: preview.members.length, sheet, total: kronor(preview.total ?? 0) });
}
