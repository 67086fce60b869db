import { fixedExplanation } from "../../reports/fixedExplanation";
import { memberPage, memberPageMarker } from "../../reports/memberPage/memberPage";
import type { MemberYear } from "../../reports/memberPage/memberYear";
import { sheetTarget, type SheetTarget } from "../../reports/sheetNames";
import { memberPageText } from "../../text/memberPageTexts";
import type { WorkbookContent } from "../../workbook/content";
import type { SheetModel } from "../../workbook/sheetModel";
import type { PageBasis } from "./pageBasis";

/** Where a member's page goes in a workbook. */
export function pageTarget(
  content: WorkbookContent,
  { fee }: MemberYear,
  language: PageBasis["language"],
): SheetTarget {
  return sheetTarget(content, memberPageMarker(fee.code), memberPageText("sheet", language, { code: fee.code }));
}

/** A member's page as a sheet. */
export function pageOf(
  { networkName, language }: PageBasis,
  { result, activity }: NonNullable<PageBasis["counted"]>,
  member: MemberYear,
  target: SheetTarget,
): SheetModel {
  const { fees, fixed } = result;
  const computed = fixed === null ? (fees.members.find(({ code }) => code === member.fee.code) ?? null) : null;
  const isPreliminary = fixed === null && fees.isPreliminary;
  const row = fixed?.rows.get(member.fee.code);
  const explanation = row === undefined ? null : fixedExplanation(result, row, language);
  return memberPage({ member, activity, computed, fixed, explanation, isPreliminary, networkName, language, target });
}
