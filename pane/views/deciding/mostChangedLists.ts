import { compareSwedish } from "../../../shared/text/compareSwedish";
import { node, type PaneNode } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { nowAndTried, type ComparedRow, type ComparedRules } from "./comparedRules";
import { decidingText } from "./decidingTexts";

/** So many are named in each direction. */
const named = 3;

/** Those whose fee is raised and lowered most, in kronor. */
export function mostChangedLists(context: ViewContext, { members }: ComparedRules): PaneNode | null {
  const bySize = (sign: 1 | -1) =>
    members
      .filter((each) => nowAndTried(each).change * sign > 0)
      .sort(
        (one, other) =>
          sign * (nowAndTried(other).change - nowAndTried(one).change) || compareSwedish(one.name, other.name),
      )
      .slice(0, named);
  const lists = [
    { key: "raisedMost" as const, rows: bySize(1) },
    { key: "loweredMost" as const, rows: bySize(-1) },
  ].filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return null;
  return node(
    "dl",
    { key: "most", class: "most" },
    lists.flatMap(({ key, rows }) => [
      node("dt", { key }, decidingText(key, context.language)),
      ...rows.map((row) => node("dd", { key: `${key} ${row.code}` }, `${row.name} ${changeText(context, row)}`)),
    ]),
  );
}

/** "+1 400 kr (+3,4 %)"; of a fee of nothing no share. */
export function changeText({ text, signedKronor, signedPercent }: ViewContext, row: ComparedRow): string {
  const { now, change } = nowAndTried(row);
  if (change === 0) return text("unchanged");
  return now === 0 ? signedKronor(change) : `${signedKronor(change)} (${signedPercent(change / now)})`;
}
