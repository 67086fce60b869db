import type { PreviewTariff } from "../../../shared/panel/panelPreview";
import type { Language } from "../../../shared/text/language";
import { trialFields, type TrialField } from "../../state/deciding";
import type { PaneState } from "../../state/paneState";

/** The tariff of a category, as the fees were last shown; undefined where there is none, as in a year that is fixed. */
export function tariffOfCategory({ previews }: PaneState, category: string): PreviewTariff | undefined {
  return previews.fees.shown?.tariffs.find((tariff) => (tariff.category ?? "") === category);
}

/** The rule's amounts as they stand in the fields; blank where there are none. */
export function statedAmounts(
  tariff: PreviewTariff | undefined,
  language: Language,
): Readonly<Record<TrialField, string>> {
  const text = (field: TrialField) => {
    const amount = tariff?.stated?.[field] ?? "";
    return language === "sv" ? amount.replace(".", ",") : amount;
  };
  const [rate = "", fixed = "", floor = "", cap = ""] = trialFields.map(text);
  return { rate, fixed, floor, cap };
}
