import type { Book, Membership, RuleVersion } from "./book";
import { checkBook } from "./checkBook";
import { decimalText } from "./decimalText";
import { Fault } from "./fault";
import { fixedFeeOf, isFixed } from "./fixedFee";
import type { MemberYear } from "./memberYear";
import { memberYear } from "./memberYear";
import { membershipOf, membershipsOf, payerKey } from "./memberships";
import type { OracleMember, OracleOptions, OraclePayer, OracleResult, OracleTables } from "./oracleTypes";
import { populationChoice } from "./populationOption";
import type { Rational } from "./rational";
import { ratioText, sum } from "./rational";
import { readBook } from "./readBook";
import type { YearSetting } from "./yearSetting";
import { plainYear } from "./yearSetting";

/** All fees of a year, computed plainly from the definition; slow and exact. */
export function oracleFees(tables: OracleTables, options: OracleOptions): OracleResult {
  const { members, preliminary, errors } = computeYear(tables, options);
  if (errors.length > 0) return { members: [], total: null, payers: [], preliminary: false, errors };
  const stated = members.map(({ setting, each }) => memberResult(setting.book, setting.year, each));
  return {
    members: stated,
    total: sum(stated.map((each) => each.fee)),
    payers: payersOf(readBook(tables).book, options.year, stated),
    preliminary,
    errors,
  };
}

/** Every member of the year by code, or everything that is wrong. */
export function computeYear(
  tables: OracleTables,
  options: OracleOptions,
): { members: { setting: YearSetting; each: MemberYear }[]; preliminary: boolean; errors: string[] } {
  const { book, errors: reading } = readBook(tables);
  const errors = new Set([...reading, ...checkBook(book)]);
  const collect = <T>(compute: () => T): T | null => {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      errors.add(error.message);
      return null;
    }
  };
  const choice = collect(() => populationChoice(book, options));
  const setting: YearSetting = {
    book,
    year: options.year,
    populationYear: choice?.year ?? null,
    usePreliminaryIndex: options.preliminaryIndex ?? false,
  };
  const members = membershipsOf(book, options.year).flatMap((row) => {
    const each = collect(() => memberYear(setting, row));
    return each === null ? [] : [{ setting, each }];
  });
  const preliminary = (choice?.preliminary ?? false) || members.some(({ each }) => each.tariff.preliminary);
  return { members, preliminary, errors: [...errors] };
}

function memberResult(book: Book, year: number, each: MemberYear): OracleMember {
  const { row, tariff } = each;
  return {
    code: row.code,
    name: row.name,
    payer: row.payer,
    category: row.category,
    months: each.months,
    population: each.population,
    populationYear: each.populationYear,
    ...statedAmounts(tariff.version),
    factor: ratioText(tariff.factor),
    unbounded: each.undecided?.unbounded ?? null,
    bound: each.undecided?.bound ?? null,
    riseLimited: each.undecided?.riseLimited ?? false,
    fee: each.fee,
    previousFee: previousFee(book, year, row),
    decided: each.decided,
  };
}

function statedAmounts(version: RuleVersion): Pick<OracleMember, "fixed" | "rate" | "floor" | "cap"> {
  const text = (amount: Rational | null): string | null => (amount === null ? null : decimalText(amount));
  return { fixed: text(version.fixed), rate: text(version.rate), floor: text(version.floor), cap: text(version.cap) };
}

/** What was fixed, else the year before by the same tables, without the options; null when not a member then or not computable. */
function previousFee(book: Book, year: number, row: Membership): Rational | null {
  if (isFixed(book, year - 1)) return fixedFeeOf(book, row.code, year - 1);
  const before = membershipOf(book, year - 1, row.code);
  if (before === null) return null;
  try {
    return memberYear(plainYear(book, year - 1), before).fee;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function payersOf(book: Book, year: number, members: readonly OracleMember[]): OraclePayer[] {
  const groups = new Map<string, OracleMember[]>();
  for (const each of members) {
    const row = membershipOf(book, year, each.code);
    const key = row === null ? each.code : payerKey(book, year, row);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const swedish = new Intl.Collator("sv");
  return [...groups.values()]
    .map((group) => ({
      payer: group[0]?.payer ?? "",
      fee: sum(group.map((each) => each.fee)),
      members: group.map((each) => each.code),
    }))
    .sort((a, b) => swedish.compare(a.payer, b.payer));
}
