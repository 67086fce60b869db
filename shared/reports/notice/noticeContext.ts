import type { FeeResult } from "../../fees/calculateFees";
import type { MemberFee } from "../../fees/memberFee";
import type { Language } from "../../text/language";
import type { ReportTextKey } from "../../text/reportText";
import { namePart, type SheetTarget } from "../sheetNames";
import type { SheetComposer } from "../sheetComposer";

/** What every part of a member's notice is drawn from. */
export interface NoticeContext {
  readonly composer: SheetComposer;
  readonly result: FeeResult;
  readonly member: MemberFee;
  readonly target: SheetTarget;
  readonly language: Language;
  /** A text of the sheet, with the fee year and the year before filled in. */
  text(key: ReportTextKey, values?: Readonly<Record<string, string | number>>): string;
}

/** Name of one of the notice's tables, which no other member's or year's notice has. */
export function noticeTableName(context: NoticeContext, what: string): string {
  const { member, target } = context;
  return target.tableName(`${what}_${namePart(member.code)}_${String(member.amounts.year)}`);
}
