import type { FeeResult } from "../fees/calculateFees";
import { indexValuesText, usedIndexValues } from "../index/usedIndexValues";
import { toNumber } from "../money/decimal";
import type { Fixing } from "../reports/fixedLine";
import { feeExplanation } from "../text/feeSentences";
import type { Language } from "../text/language";
import type { FieldValues } from "./inputs/inputRowsPlan";

/** The rows of Fastställda avgifter that fix a year: each member's fee and the figures that it rests on. */
export function fixedFeeValues(
  { fees }: Pick<FeeResult, "fees">,
  { fixedOn, body, diaryNumber }: Fixing,
  language: Language,
): readonly FieldValues[] {
  return fees.members.map((member) => {
    const { chain, version } = member.amounts;
    const used = usedIndexValues(chain, version.rule.series ?? "");
    return {
      year: fees.year,
      code: member.code,
      amount: toNumber(member.fee),
      name: member.name,
      payer: member.payer,
      population: member.population,
      populationYear: member.populationYear,
      unbounded: member.unbounded === null ? null : toNumber(member.unbounded),
      bound: member.unbounded === null ? null : member.bound,
      factor: toNumber(chain.factor),
      indexValues: used.length === 0 ? null : indexValuesText(used, language),
      fixedOn,
      body,
      diaryNumber,
      explanation: feeExplanation(member, language),
    };
  });
}
