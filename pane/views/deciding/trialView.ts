import { node, type PaneChild } from "../../dom/paneNode";
import type { Deciding } from "../../state/deciding";
import { selectField, smallButton } from "../events/fields";
import { skeleton } from "../skeleton";
import type { ViewContext } from "../viewContext";
import { isAnswered } from "./isAnswered";
import { changedTable } from "./changedTable";
import { comparisonPicture } from "./comparisonPicture";
import type { DecidingActions } from "./decidingActions";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { mostChangedLists } from "./mostChangedLists";
import { statedAmounts, tariffOfCategory } from "./statedAmounts";
import { targetField } from "./targetField";
import { toldHere } from "./toldHere";
import { trialAmounts } from "./trialAmounts";
import { trialTotals } from "./trialTotals";

/** Other amounts than those of the rule, and at once what they would mean for all and for each. */
export function trialView(context: ViewContext, act: DecidingActions, deciding: Deciding): readonly PaneChild[] {
  const { state, language } = context;
  const words = (key: DecidingTextKey) => decidingText(key, language);
  const { choices } = deciding;
  const tariffs = state.previews.fees.shown?.tariffs ?? [];
  const tariff = tariffOfCategory(state, choices.category);
  if (tariff === undefined) return [node("p", { key: "fixed", class: "message" }, words("yearFixed"))];
  const asRule = (category: string) =>
    act.choose({ category, amounts: statedAmounts(tariffOfCategory(state, category), language) });
  return [
    node("p", { key: "why", class: "quiet" }, words("trialWhy")),
    tariffs.length < 2
      ? null
      : selectField(
          "trial-category",
          words("category"),
          tariffs.map(({ category }) => ({ value: category ?? "", text: category ?? words("noCategory") })),
          choices.category,
          asRule,
        ),
    ...(tariff.stated === null
      ? [node("p", { key: "classes", class: "message" }, words("hasClasses"))]
      : [
          trialAmounts(context, act, choices, tariff.stated.baseYear),
          targetField(context, act, deciding),
          node("div", { key: "as-rule", class: "buttons" }, [
            smallButton("as-rule", words("asRule"), state.run !== null, () => asRule(choices.category)),
          ]),
          toldHere(context),
          result(context, deciding),
        ]),
  ];
}

function result(context: ViewContext, { command }: Deciding): PaneChild {
  const { shown } = context.state.previews.deciding;
  if (shown === null) return command === null ? null : skeleton();
  const rules = shown.command === "compare-rules" ? shown.scenario?.rules : null;
  if (rules == null) return null;
  return node("div", { key: "result", class: isAnswered(context.state) ? "shown" : "shown outdated" }, [
    trialTotals(context, rules, decidingText("totalTried", context.language)),
    mostChangedLists(context, rules),
    comparisonPicture(context, shown),
    changedTable(context, rules, decidingText("tried", context.language)),
  ]);
}
