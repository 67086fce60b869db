import type { Fraction } from "../money/fraction";
import { sameWord } from "../text/sameWord";
import type { DecisionRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { Membership } from "./membership";
import type { PayerGroup } from "./payerGroups";
import { sharedNames, sharedNameValues } from "./sharedNames";

/** The decided amounts of one year. */
export interface DecisionsOfYear {
  readonly ofMember: ReadonlyMap<string, DecisionRow>;
  /** By `sameWord` of the payer. */
  readonly ofPayer: ReadonlyMap<string, DecisionRow>;
  /** Members with a decision that could not be read, or may be of another: nothing is told of what they lack. */
  readonly brokenMembers: ReadonlySet<string>;
  readonly brokenPayers: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Nobody pays less than an öre: such an amount is a slip, and its shares would not add up to it. */
function isFinerThanOre(amount: Fraction): boolean {
  return (amount.numerator * BigInt(100)) % amount.denominator !== BigInt(0);
}

/** Decided amounts by member and by payer; a member may have only one of the two. */
export function decisionsOfYear(
  rows: readonly DecisionRow[],
  year: number,
  members: readonly Membership[],
  groups: readonly PayerGroup[],
  isMemberRowBroken: (code: string) => boolean,
): DecisionsOfYear {
  const ofMember = new Map<string, DecisionRow>();
  const ofPayer = new Map<string, DecisionRow>();
  const brokenMembers = new Set<string>();
  const brokenPayers = new Set<string>();
  const findings: Finding[] = [];
  const codes = new Set(members.map((member) => member.code));
  const payerWords = new Set(groups.map((group) => group.word));
  const shared = sharedNames(groups);
  for (const row of rows) {
    if (row.year !== year && row.year !== null) continue;
    if (row.broken) {
      if (row.code !== null && !ofMember.has(row.code)) brokenMembers.add(row.code);
      if (row.payer !== null && !ofPayer.has(sameWord(row.payer))) brokenPayers.add(sameWord(row.payer));
      continue;
    }
    if (row.amount !== null && isFinerThanOre(row.amount)) {
      findings.push(finding("decision-finer-than-ore", "error", placeOf(row.place, "amount")));
    }
    if (row.code !== null) {
      ofMember.set(row.code, row);
      if (!codes.has(row.code) && !isMemberRowBroken(row.code)) {
        findings.push(finding("decision-non-member", "warning", placeOf(row.place, "code"), { code: row.code, year }));
      }
    } else if (row.payer !== null) {
      const payers = shared.get(sameWord(row.payer));
      if (payers !== undefined) {
        brokenPayers.add(sameWord(row.payer));
        const values = sharedNameValues(payers, year);
        findings.push(finding("decision-payers-share-name", "error", placeOf(row.place, "payer"), values));
        continue;
      }
      ofPayer.set(sameWord(row.payer), row);
      if (!payerWords.has(sameWord(row.payer))) {
        const values = { payer: row.payer, year };
        findings.push(finding("decision-payer-without-members", "warning", placeOf(row.place, "payer"), values));
      }
    }
  }
  for (const group of groups) {
    const payerRow = ofPayer.get(group.word);
    if (payerRow === undefined) continue;
    for (const member of group.members) {
      const memberRow = ofMember.get(member.code);
      if (memberRow === undefined) continue;
      const isMemberLater = memberRow.place.row > payerRow.place.row;
      const later = isMemberLater ? memberRow : payerRow;
      const values = { name: member.row.name, code: member.code, payer: group.name, year };
      const place = placeOf(later.place, isMemberLater ? "code" : "payer");
      findings.push(finding("decision-for-member-and-payer", "error", place, values));
    }
  }
  return { ofMember, ofPayer, brokenMembers, brokenPayers, findings };
}
