import type { PreviewFinding } from "../../../shared/panel/panelPreview";
import { node, type PaneNode } from "../../dom/paneNode";
import { commandOfTask } from "../../state/followUpCommand";
import { placeText } from "../findingBody";
import { findingItem } from "../findingItem";
import type { ViewContext } from "../viewContext";

const gravity: readonly PreviewFinding["severity"][] = ["error", "warning", "note"];
const most = 50;

/** What is to be said of what the view would do, the gravest first. A place in a file, which no program shows, is no link. */
export function told(context: ViewContext): PaneNode | null {
  const { previews, followUp } = context.state;
  // Without a decision the removal is only looked at: the field says what it is for.
  const { shown } = previews.events;
  const isOfTask =
    shown?.command === commandOfTask[followUp.task] || (shown?.export !== undefined && followUp.source !== null);
  const findings = (isOfTask ? (shown?.findings ?? []) : []).filter(({ code }) => code !== "removal-decision-missing");
  if (findings.length === 0) return null;
  const source = followUp.source?.source;
  const inFile =
    source === undefined || "sheet" in source ? [] : [source.file, ...source.sheets.map(({ sheet }) => sheet)];
  const sorted = gravity.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return node(
    "ul",
    { key: "told", class: "told" },
    sorted
      .slice(0, most)
      .map((finding) =>
        node("li", { class: finding.severity }, [
          finding.sheet !== null && inFile.includes(finding.sheet)
            ? node("div", { class: "finding" }, [
                node("span", { class: "strong" }, placeText(context, finding)),
                node("p", {}, finding.message),
              ])
            : findingItem(context, finding),
        ]),
      ),
  );
}
