import type { YearAmounts } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import { divide, fraction, subtract, type Fraction } from "../../money/fraction";
import { memberSentence, populationSource } from "../../text/feeSentences";
import { binary, call, ifNumber, text, whole } from "../../workbook/formula";
import type { PlacedTable, TableColumn, TableRowContent } from "../sheetComposer";
import { boundWord, boundWords } from "./boundWords";
import type { FeePlaces } from "./feePlaces";
import { categoryText, feeFormat, kronorAndOre, wholeKronor, type FeeSheetContext } from "./feeSheetContext";
import { memberFeeFormula, unboundedContent } from "./memberFormulas";
import { hasLargestRise, riseCells, riseColumns } from "./riseCells";
import { placeIn } from "./tariffAmount";
import { boundFormula, type TariffCells } from "./tariffCells";

/** One row a member: its population, what the rule gives, the bound that holds, the fee, and how it changed. */
export function memberTable(
  context: FeeSheetContext,
  tariffs: ReadonlyMap<YearAmounts, TariffCells>,
  places: FeePlaces,
): PlacedTable {
  const { fees, previousFee } = context.result;
  const { members } = fees;
  const missing = context.text("missing");
  const hasMonths = members.some((member) => member.months !== 12);
  const hasDecisions = members.some((member) => member.decided?.by === "member");
  const hasRise = hasLargestRise(fees);
  const hasCategories = members.some((member) => member.category !== null);
  const wasMember = new Set(context.result.previous.memberships.map((member) => member.code));
  const currentFees = feeFormat(members.map((member) => member.fee));
  const unlimited = members.flatMap((member) => [member.fee, ...(member.unlimited === null ? [] : [member.unlimited])]);
  const allFees = feeFormat([...members.map((member) => member.fee), ...previousFee.values()]);

  const rows = members.map((member): TableRowContent => {
    const previous = previousFee.get(member.code) ?? null;
    return (cell) => {
      const tariff = tariffs.get(member.amounts);
      if (tariff === undefined) throw new Error("A member's tariff is not on the sheet.");
      const cells = {
        unbounded: cell("unbounded"),
        months: hasMonths && member.months !== 12 ? cell("months") : null,
        decided: hasDecisions ? cell("decided") : null,
        fee: cell("fee"),
        previous: cell("previous"),
      };
      const change = binary(cell("fee"), "-", cell("previous"));
      const ratio = call(
        "IF",
        binary(cell("previous"), ">", whole(0)),
        binary(change, "/", cell("previous")),
        text(missing),
      );
      return {
        code: { value: member.code, format: "@" },
        name: member.name,
        payer: member.payer,
        category: categoryText(context, member.category),
        population: member.population ?? missing,
        source: populationSource(member, context.language) ?? missing,
        unbounded: unboundedContent(context, member, tariff, places, cell("population")),
        bound: {
          value: member.unbounded === null ? missing : boundWord(context, member.bound),
          formula:
            member.joint === null
              ? boundFormula(tariff, cell("unbounded"), boundWords(context))
              : placeIn(places.groupBound, member),
        },
        months: member.months,
        decided: member.decided?.by === "member" ? toNumber(member.decided.amount) : context.text("notDecided"),
        fee: {
          value: toNumber(member.fee),
          formula: memberFeeFormula(member, tariff, places, cells),
        },
        previous:
          previous === null ? (wasMember.has(member.code) ? missing : context.text("newMember")) : toNumber(previous),
        change: {
          value: previous === null ? missing : toNumber(subtract(member.fee, previous)),
          formula: ifNumber(cell("previous"), change, text(missing)),
        },
        changePercent: {
          value:
            previous === null || isZero(previous)
              ? missing
              : toNumber(divide(subtract(member.fee, previous), previous)),
          formula: ifNumber(cell("previous"), ratio, text(missing)),
        },
        perInhabitant: {
          value: member.population === null ? missing : toNumber(divide(member.fee, fraction(member.population))),
          formula: ifNumber(cell("population"), binary(cell("fee"), "/", cell("population")), text(missing)),
        },
        ...(hasRise ? riseCells(context, member, tariff, places, { ...cells, unlimited: cell("unlimited") }) : {}),
        explanation: memberSentence(member, context.language),
      };
    };
  });
  const columns: readonly (TableColumn & { readonly shown?: boolean })[] = [
    { key: "code", header: context.text("code"), width: 12 },
    { key: "name", header: context.text("municipality"), width: 23, wrap: true },
    { key: "population", header: context.text("population"), width: 12, format: wholeKronor },
    { key: "unbounded", header: context.text("unbounded"), width: 13, format: kronorAndOre },
    { key: "bound", header: context.text("bound"), width: 14 },
    { key: "months", header: context.text("months"), width: 10, shown: hasMonths },
    { key: "decided", header: context.text("decided"), width: 12, format: allFees, shown: hasDecisions },
    { key: "fee", header: context.text("fee"), width: 12, format: currentFees },
    { key: "previous", header: context.text("previousFee"), width: 12, format: allFees },
    ...(hasRise ? riseColumns(context, unlimited) : []),
    { key: "change", header: context.text("change"), width: 12, format: allFees },
    { key: "changePercent", header: context.text("changePercent"), width: 10, format: "0.0%" },
    { key: "perInhabitant", header: context.text("perInhabitant"), width: 10, format: kronorAndOre },
    { key: "category", header: context.text("category"), width: 12, wrap: true, shown: hasCategories },
    { key: "payer", header: context.text("payer"), width: 19, wrap: true },
    { key: "source", header: context.text("populationSource"), width: 20, wrap: true },
    { key: "explanation", header: context.text("explanation"), width: 41, wrap: true },
  ];
  context.composer.line(context.text("membersHeading"), "heading");
  const shown = columns.filter((column) => column.shown !== false);
  const table = context.composer.table(context.tableName(`Avgifter_${String(fees.year)}`), shown, rows);
  members.forEach((member, row) => {
    places.population.set(member, table.cell(row, "population"));
    places.fee.set(member, table.cell(row, "fee"));
    places.previous.set(member, table.cell(row, "previous"));
  });
  if (hasRise) places.notCharged.push(table.column("notCharged"));
  return table;
}

function isZero(amount: Fraction): boolean {
  return amount.numerator === BigInt(0);
}
