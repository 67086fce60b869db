import type { PayerRow } from "../workbook/feeTables";
import type { Finding, FindingValues } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { PayerGroup } from "./payerGroups";

/** Names that several payers have, by `sameWord`: members of one name that each pay for themselves. No row by such a name is of one payer. */
export function sharedNames(groups: readonly PayerGroup[]): ReadonlyMap<string, readonly PayerGroup[]> {
  const byWord = new Map<string, PayerGroup[]>();
  for (const group of groups) {
    const known = byWord.get(group.word);
    if (known === undefined) byWord.set(group.word, [group]);
    else known.push(group);
  }
  return new Map([...byWord].filter(([, own]) => own.length > 1));
}

/** Rows of Betalare that would have payers calculated jointly, where nobody can say which. */
export function jointNamesShared(
  groups: readonly PayerGroup[],
  payers: ReadonlyMap<string, PayerRow>,
  year: number,
): readonly Finding[] {
  return [...sharedNames(groups)].flatMap(([word, own]) => {
    const row = payers.get(word);
    if (row?.calculation !== "joint") return [];
    const place = placeOf(row.place, "calculation");
    return [finding("joint-payers-share-name", "error", place, sharedNameValues(own, year))];
  });
}

export function sharedNameValues(own: readonly PayerGroup[], year: number): FindingValues {
  const codes = own.flatMap(({ members }) => members.map(({ code }) => code)).sort();
  return { payer: own[0]?.name ?? "", count: own.length, codes: codes.join(", "), year };
}
