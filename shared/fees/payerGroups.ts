import { compareSwedish } from "../text/compareSwedish";
import { sameWord } from "../text/sameWord";
import type { PayerRow } from "../workbook/feeTables";
import { payerName, type Membership } from "./membership";

/** A payer and the members of the year that it pays for, by code. */
export interface PayerGroup {
  readonly name: string;
  /** `sameWord` of the name. */
  readonly word: string;
  readonly members: readonly Membership[];
  /** "unknown" where the payer's row is broken. A payer missing in the table is "each". */
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
): readonly PayerGroup[] {
  const named = new Set(members.flatMap(({ row }) => (row.payer === null ? [] : [sameWord(row.payer)])));
  const groups = new Map<string, Membership[]>();
  for (const member of members) {
    const word = sameWord(payerName(member.row));
    const key = member.row.payer === null && !named.has(word) ? `${word}\u0000${member.code}` : word;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()]
    .map((group): PayerGroup => {
      const explicit = group.find((member) => member.row.payer !== null) ?? group[0];
      const name = explicit === undefined ? "" : payerName(explicit.row);
      const row = payers.get(sameWord(name));
      return {
        name,
        word: sameWord(name),
        members: group,
        calculation: row === undefined ? "each" : (row.calculation ?? "unknown"),
      };
    })
    .sort((a, b) => compareSwedish(a.name, b.name));
}
