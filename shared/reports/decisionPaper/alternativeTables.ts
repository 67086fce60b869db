import { toNumber } from "../../money/decimal";
import { tariffSentence } from "../../text/feeSentences";
import { call } from "../../workbook/formula";
import { feeFormat, wholeKronor } from "../feeSheet/feeSheetContext";
import { columnRange, type PlacedTable } from "../sheetComposer";
import type { DecisionContext } from "./decisionPaper";

/** The alternatives in few figures, and each member's fee under them. */
export function alternativeTables({
  composer,
  target,
  year,
  text,
  lines,
  comparison,
  proposal,
  language,
}: DecisionContext): void {
  const { outcomes, members } = comparison;
  const names = outcomes.map(({ alternative }) => alternative ?? text("unchanged"));
  const format = feeFormat(members.flatMap(({ fees }) => fees));
  composer.line(text("alternativesHeading"), "heading");
  outcomes.forEach(({ fees }, index) => {
    const tariffs = fees.tariffs.map((tariff) => tariffSentence(tariff, language)).join("; ");
    lines([`${names[index] ?? ""}: ${tariffs}`], "body");
  });
  const preliminary = outcomes.filter(({ fees }) => fees.isPreliminary);
  if (preliminary.length > 0 && !proposal.fees.isPreliminary) {
    const rules = preliminary.map(({ alternative }) => alternative ?? text("unchanged")).join(", ");
    lines([text("preliminaryRules", { rules })], "body");
  }
  // Totals refer to the table of members, which stands below.
  const later: { members: PlacedTable | null } = { members: null };
  const hasLimit = outcomes.some(({ limited }) => limited > 0);
  composer.table(
    target.tableName(`Beslutsunderlag_regler_${String(year)}`),
    [
      { key: "rule", header: text("rule"), width: 12, wrap: true },
      { key: "total", header: text("total"), width: 20, format },
      { key: "atFloor", header: text("atFloor"), width: 12, format: wholeKronor },
      { key: "atCap", header: text("atCap"), width: 12, format: wholeKronor },
      ...(hasLimit ? [{ key: "limited", header: text("limited"), width: 12, format: wholeKronor }] : []),
    ],
    outcomes.map(({ fees, atFloor, atCap, limited }, index) => () => {
      if (later.members === null) throw new Error("The members are not on the sheet yet.");
      const column = columnRange(later.members.column(`fee${String(index)}`));
      return {
        rule: names[index] ?? "",
        total: { value: toNumber(fees.total), formula: call("SUM", column) },
        atFloor,
        atCap,
        limited,
      };
    }),
  );
  composer.line(text("alternativeMembers"), "heading");
  later.members = composer.table(
    target.tableName(`Beslutsunderlag_alternativ_${String(year)}`),
    [
      { key: "code", header: text("code"), width: 12 },
      { key: "name", header: text("municipality"), width: 20 },
      ...names.map((name, index) => ({
        key: `fee${String(index)}`,
        header: text("feeUnder", { name }),
        width: 12,
        format,
      })),
    ],
    members.map(({ code, name, fees }) => () => ({
      code: { value: code, format: "@" },
      name,
      ...Object.fromEntries(fees.map((fee, index) => [`fee${String(index)}`, toNumber(fee)])),
    })),
  );
}
