import { changePartTexts } from "../../shared/reports/changePartTexts";
import type { ChangeSummary } from "../../shared/reports/changeSummary";
import type { Language } from "../../shared/text/language";
import { formatKronor, formatPercent } from "../../shared/text/numberText";
import { reportText } from "../../shared/text/reportText";

/** What is rounded to nothing has no sign. */
function signed(text: string): string {
  return /^[^\u2212]*[1-9]/.test(text) ? `+${text}` : text;
}

/** One line a member whose fee is known in both years or in one of them, then the total and its parts. */
export function changeLines({ members, total, previousYear }: ChangeSummary, language: Language): readonly string[] {
  const kronor = (amount: number) => signed(formatKronor(amount, language));
  const lines = members.map(({ code, name, change, changePercent }) => {
    const percent =
      changePercent === null ? "" : ` (${signed(formatPercent(changePercent, language, { decimals: 1 }))})`;
    return `${code}  ${name}: ${change === null ? reportText("missing", language) : kronor(change) + percent}`;
  });
  const parts = total.parts.map(
    ({ kind, amount }) => `${reportText(changePartTexts[kind], language)} ${kronor(amount)}`,
  );
  const head = reportText("changeHeading", language, { previousYear });
  return [...lines, `${head}: ${kronor(total.change)}. ${parts.join(", ")}.`];
}
