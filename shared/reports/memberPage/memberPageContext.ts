import type { FixedYear } from "../../fees/fixedYears";
import type { MemberFee } from "../../fees/memberFee";
import type { YearActivity } from "../../attendance/yearActivity";
import type { Language } from "../../text/language";
import { memberPageText, type MemberPageTextKey } from "../../text/memberPageTexts";
import { reportContext, type ReportContext } from "../eventSheet/reportContext";
import { noteLines } from "../noteLines";
import { namePart, type SheetTarget } from "../sheetNames";
import type { MemberYear } from "./memberYear";

/** What a member's page is drawn from. */
export interface MemberReport {
  readonly member: MemberYear;
  readonly activity: YearActivity;
  /** What the fee tables give of the member; null where its year is fixed. */
  readonly computed: MemberFee | null;
  /** Null where the year is not fixed. */
  readonly fixed: FixedYear | null;
  /** How the fixed fee came about; null where the year is not fixed. */
  readonly explanation: string | null;
  readonly isPreliminary: boolean;
  readonly networkName: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
}

export interface MemberPageContext extends ReportContext {
  /** A text of the page, with its years, code and name filled in. */
  say(key: MemberPageTextKey, values?: Readonly<Record<string, string | number>>): string;
}

/** Characters on a line of an upright page: the widths of the tables. */
const pageWidth = 92;

export function memberPageContext({ member, language, target }: MemberReport): MemberPageContext {
  const { year, fee } = member;
  const values = {
    year,
    previousYear: year - 1,
    populationYear: fee.populationYear ?? "",
    code: fee.code,
    name: fee.name,
  };
  return {
    ...reportContext(target, language, false, namePart(fee.code), { year }),
    say: (key, more = {}) => memberPageText(key, language, { ...values, ...more }),
  };
}

/** A sentence or note, in lines that are no wider than the page. */
export function onPage({ composer }: MemberPageContext, text: string, style: "body" | "note"): void {
  for (const line of noteLines(text, pageWidth)) composer.line(line, style);
}
