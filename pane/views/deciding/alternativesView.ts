import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding, DecidingChoices } from "../../state/deciding";
import { selectField } from "../events/fields";
import { skeleton } from "../skeleton";
import type { ViewContext } from "../viewContext";
import { changedTable } from "./changedTable";
import { besideNow, type ComparedRules } from "./comparedRules";
import { comparisonPicture } from "./comparisonPicture";
import type { DecidingActions } from "./decidingActions";
import { decidingText } from "./decidingTexts";
import { isAnswered } from "./isAnswered";
import { mostChangedLists } from "./mostChangedLists";
import { toldHere } from "./toldHere";
import { trialTotals } from "./trialTotals";

/** The alternatives that the steering group has before it: all in one picture, and each set against the rule as it stands. */
export function alternativesView(context: ViewContext, act: DecidingActions, deciding: Deciding): readonly PaneChild[] {
  return [
    node("p", { key: "why", class: "quiet" }, decidingText("alternativesWhy", context.language)),
    toldHere(context),
    result(context, act, deciding.choices),
  ];
}

function result(context: ViewContext, act: DecidingActions, choices: DecidingChoices): PaneChild {
  const { state, language, kronor } = context;
  const { shown } = state.previews.deciding;
  if (shown === null) return skeleton();
  const rules = shown.command === "compare-rules" ? shown.scenario?.rules : null;
  if (rules == null) return null;
  const at = comparedAt(rules, choices);
  const alternative = rules.outcomes[at]?.alternative ?? "";
  const pair = besideNow(rules, at);
  return node("div", { key: "result", class: isAnswered(state) ? "shown" : "shown outdated" }, [
    comparisonPicture(context, shown),
    rules.outcomes.length < 3
      ? null
      : selectField(
          "compared",
          decidingText("alternative", language),
          rules.outcomes
            .slice(1)
            .map(({ alternative: name, total }) => ({ value: name ?? "", text: `${name ?? ""}, ${kronor(total)}` })),
          alternative,
          (compared) => act.choose({ compared }),
          "wide",
        ),
    trialTotals(context, pair, decidingText("totalOf", language, { alternative })),
    mostChangedLists(context, pair),
    changedTable(context, pair, decidingText("alternativeFee", language)),
  ]);
}

/** Where the chosen alternative stands among the outcomes; the first where none of its name is left. */
function comparedAt({ outcomes }: ComparedRules, { compared }: DecidingChoices): number {
  return Math.max(
    1,
    outcomes.findIndex(({ alternative }) => alternative !== null && alternative === compared),
  );
}
