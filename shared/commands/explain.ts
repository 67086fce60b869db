import type { FeeResult } from "../fees/calculateFees";
import { feeSummary } from "../reports/feeSummary";
import { fixedNoticeSheet } from "../reports/notice/fixedNotice";
import { noticeMarker, noticeSheet } from "../reports/notice/noticeSheet";
import { sheetTarget, type SheetTarget } from "../reports/sheetNames";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { SheetModel } from "../workbook/sheetModel";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
import { memberAsked } from "./memberAsked";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** Draws one printable sheet `Avgiftsbesked KOD ÅÅÅÅ` that shows a member why it pays what it pays. */
export const explain: Command = {
  name: "explain",
  request: () => feeTablesRequest,
  plan(input) {
    const fees = workbookFees(input);
    const { result, tables, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { language, networkName } = tables.settings;
    const asked = input.options.member ?? "";
    const summary = feeSummary(result);
    const member = memberAsked(summary.members, asked);
    const { year } = summary;
    if (member === null) {
      const unknown = finding("member-unknown", "error", noPlace, { asked, year });
      return {
        plan: { fills: [], sheets: [], show: null, language, findings: [unknown] },
        summary: null,
        outline: null,
        language,
        isWrongUsage: true,
      };
    }
    const wanted = reportText("noticeSheet", language, { code: member.code, year });
    const target = sheetTarget(input.content, noticeMarker(member.code, year), wanted);
    const sheet = noticeOf(result, member, target, networkName, language);
    return {
      plan: {
        fills: fees.fills,
        sheets: sheet === null ? [] : [sheet],
        show: target.name,
        language,
        findings: [...fees.findings, ...target.findings],
      },
      summary,
      outline: null,
      language,
    };
  },
};

/** Who a notice is for. */
interface Addressee {
  readonly code: string;
  readonly name: string;
}

/** A fixed year is explained from what was fixed. */
function noticeOf(
  result: FeeResult,
  { code, name }: Addressee,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
): SheetModel | null {
  const { fees, fixed, previousFixed } = result;
  const row = fixed?.rows.get(code);
  if (fixed !== null) {
    return row === undefined
      ? null
      : fixedNoticeSheet({ fixed, previousFixed, row, name }, target, networkName, language);
  }
  const member = fees.members.find((each) => each.code === code);
  return member === undefined ? null : noticeSheet(result, member, target, networkName, language);
}
