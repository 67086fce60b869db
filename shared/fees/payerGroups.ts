import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { MemberRow, PayerRow } from "../workbook/feeTables";
import { payerName, type Membership } from "./membership";
import { payerKeys } from "./payerKeys";

/** A payer's name as it is compared and as it is ordered; worked out once, since every year asks for all of them. */
export interface PayerName {
  readonly word: string;
  /** Place in Swedish order among all names. */
  readonly rank: number;
}

export function payerNames(rows: readonly MemberRow[]): ReadonlyMap<string, PayerName> {
  const names = [...new Set(rows.map(payerName))].sort(compareSwedish);
  return new Map(names.map((name, rank) => [name, { word: sameWord(name), rank }]));
}

/** A payer and the members of the year that it pays for, by code. */
export interface PayerGroup {
  readonly name: string;
  /** `sameWord` of the name. */
  readonly word: string;
  readonly members: readonly Membership[];
  /** "unknown" where the payer's row is broken, or is joint and fits several payers of its name. A payer missing in the table is "each". */
  readonly calculation: "each" | "joint" | "unknown";
}

/**
 * Payers of the year by name, in Swedish order.
 *
 * Two members of the same name that each pay for themselves stay two payers, unless a third names them as its payer.
 */
export function payerGroups(
  members: readonly Membership[],
  payers: ReadonlyMap<string, PayerRow>,
  names: ReadonlyMap<string, PayerName>,
): readonly PayerGroup[] {
  const nameOf = ({ row }: Membership) => names.get(payerName(row)) ?? { word: sameWord(payerName(row)), rank: 0 };
  const paid = (member: Membership) => ({
    code: member.code,
    word: nameOf(member).word,
    paysForItself: member.row.payer === null,
  });
  const keyOf = payerKeys(members.map(paid));
  const groups = new Map<
    string,
    { readonly first: Membership; readonly members: Membership[]; readonly word: string }
  >();
  for (const member of members) {
    const { word } = nameOf(member);
    const key = keyOf(paid(member));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: member, members: [member], word });
    else known.members.push(member);
  }
  const payersOfWord = new Map<string, number>();
  for (const { word } of groups.values()) payersOfWord.set(word, (payersOfWord.get(word) ?? 0) + 1);
  const found = [...groups.values()].map(({ first, members: own, word }) => {
    const speaker = own.find((member) => member.row.payer !== null) ?? first;
    const row = payers.get(word);
    const stated: PayerGroup["calculation"] = row === undefined ? "each" : (row.calculation ?? "unknown");
    const calculation = stated === "joint" && (payersOfWord.get(word) ?? 0) > 1 ? "unknown" : stated;
    return { rank: nameOf(speaker).rank, group: { name: payerName(speaker.row), word, members: own, calculation } };
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ group }) => group);
}
