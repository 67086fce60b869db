import type { FeeResult } from "../fees/calculateFees";
import type { MemberFee } from "../fees/memberFee";
import { resolveMunicipality } from "../population/resolveMunicipality";
import { feeSummary } from "../reports/feeSummary";
import { noticeMarker, noticeSheet } from "../reports/notice/noticeSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import { sameWord } from "../text/sameWord";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { Command } from "./command";
import { errorsOnly } from "./errorsOnly";
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
    const member = memberAsked(result, asked);
    if (member === null) {
      const unknown = finding("member-unknown", "error", noPlace, { asked, year: result.fees.year });
      return {
        plan: { fills: [], sheets: [], show: null, language, findings: [unknown] },
        summary: null,
        outline: null,
        language,
        isWrongUsage: true,
      };
    }
    const { year } = result.fees;
    const wanted = reportText("noticeSheet", language, { code: member.code, year });
    const target = sheetTarget(input.content, noticeMarker(member.code, year), wanted);
    return {
      plan: {
        fills: fees.fills,
        sheets: [noticeSheet(result, member, target, networkName, language)],
        show: target.name,
        language,
        findings: [...fees.findings, ...target.findings],
      },
      summary: feeSummary(result),
      outline: null,
      language,
    };
  },
};

/** By code, also one that lost its leading zero; by the name in the sheet; by any spelling of a municipality's name. */
function memberAsked(result: FeeResult, asked: string): MemberFee | null {
  const { members } = result.fees;
  const code = /^\d{3}$/.test(asked.trim()) ? `0${asked.trim()}` : asked.trim();
  return (
    members.find((member) => sameWord(member.code) === sameWord(code)) ??
    members.find((member) => sameWord(member.name) === sameWord(asked)) ??
    members.find((member) => member.code === resolveMunicipality(asked)?.code) ??
    null
  );
}
