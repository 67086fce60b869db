import type { MemberFee } from "../fees/memberFee";
import type { YearAmounts } from "../fees/yearAmounts";
import type { IndexStep } from "../index/indexChain";
import { formatAmount, formatRate, formatRatio } from "./feeAmountText";
import type { Language } from "./language";
import { formatNumber } from "./numberText";

/** "2026: 1,09 kr/inv, lägst 6 500 kr, högst 43 300 kr". */
export function tariffSentence(tariff: YearAmounts, language: Language): string {
  const sv = language === "sv";
  const classes = tariff.version.classes;
  const parts: string[] = [];
  if (tariff.fixed !== null) parts.push(`${sv ? "fast del" : "fixed part"} ${formatAmount(tariff.fixed, language)}`);
  if (tariff.rate !== null) parts.push(formatRate(tariff.rate, language));
  if (classes !== null) {
    parts.push(
      classes.classes
        .map((each, index) => {
          const amount = tariff.classAmounts[index] ?? each.amount;
          const text = classes.kind === "flat" ? formatAmount(amount, language) : formatRate(amount, language);
          const limit = each.upTo === null ? null : formatNumber(each.upTo, language);
          if (limit === null) return sv ? `däröver ${text}` : `above that ${text}`;
          return sv ? `till och med ${limit} inv ${text}` : `up to ${limit} inhabitants ${text}`;
        })
        .join(", "),
    );
  }
  if (tariff.floor !== null) parts.push(`${sv ? "lägst" : "at least"} ${formatAmount(tariff.floor, language)}`);
  if (tariff.cap !== null) parts.push(`${sv ? "högst" : "at most"} ${formatAmount(tariff.cap, language)}`);
  const category = tariff.version.rule.category;
  return `${String(tariff.year)}${category === null ? "" : `, ${category}`}: ${parts.join(", ")}`;
}

/** Which index value the last step uses: "Till avgiftsår 2026 används 2024 års värde (2,7 %)". */
export function indexSentence(tariff: YearAmounts, language: Language): string {
  const sv = language === "sv";
  const { rule } = tariff.version;
  const year = String(tariff.year);
  if (rule.series === null) return sv ? "Avgiften indexeras inte." : "The fee is not indexed.";
  const step = tariff.chain.steps[tariff.chain.steps.length - 1];
  if (step === undefined) {
    return sv
      ? `${year} är basåret: beloppen gäller som de står.`
      : `${year} is the base year: the amounts stand as stated.`;
  }
  return stepSentence(step, rule.series, language);
}

/** How one year's rise came about. */
export function stepSentence(step: IndexStep, series: string, language: Language): string {
  const sv = language === "sv";
  const year = String(step.year);
  const sentences: string[] = [];
  if (step.decided !== null) {
    const rise = formatRatio(step.decided, language);
    sentences.push(
      sv
        ? `Till avgiftsår ${year} är ändringen beslutad till ${rise}.`
        : `For fee year ${year} the change is decided to be ${rise}.`,
    );
    if (step.decided.numerator < BigInt(0))
      sentences.push(sv ? "Beslutet sänker avgiften." : "The decision lowers the fee.");
  } else if (step.computed !== null) {
    const { used, indexChange, rise } = step.computed;
    const status = used.status === "preliminary" ? (sv ? " preliminära" : " preliminary") : "";
    sentences.push(
      sv
        ? `Till avgiftsår ${year} används ${used.period} års${status} värde (${formatRatio(indexChange, language)}) i serien ${series}.`
        : `For fee year ${year} the${status} value of ${used.period} is used (${formatRatio(indexChange, language)}) in the series ${series}.`,
    );
    if (step.computed.raisedToMinimum) {
      sentences.push(
        sv
          ? `Höjningen är lägst ${formatRatio(rise, language)}.`
          : `The rise is at least ${formatRatio(rise, language)}.`,
      );
    } else if (step.computed.keptFromFalling) {
      sentences.push(
        sv
          ? "Avgiften sänks aldrig; nästa höjning räknas från det lägre indexvärdet."
          : "The fee is never lowered; the next rise counts from the lower index value.",
      );
    } else if (rise.numerator * indexChange.denominator !== indexChange.numerator * rise.denominator) {
      sentences.push(
        sv ? `Av den räknas ${formatRatio(rise, language)}.` : `Of it ${formatRatio(rise, language)} counts.`,
      );
    }
  }
  if (step.makesUp) {
    sentences.push(
      sv ? "Det som tidigare beslut lämnat kvar tas igen." : "What earlier decisions left outstanding is made up.",
    );
  }
  return sentences.join(" ");
}

/** Where the population comes from: "31 december 2025, SCB tabell TAB5557, publicerad". */
export function populationSource(member: MemberFee, language: Language): string | null {
  const row = member.populationRow;
  if (row === null || member.populationYear === null) return null;
  const sv = language === "sv";
  const day = sv ? `31 december ${String(member.populationYear)}` : `31 December ${String(member.populationYear)}`;
  const kind =
    row.kind === null ? null : row.kind === "derived" ? (sv ? "härledd" : "derived") : sv ? "publicerad" : "published";
  return [day, row.table, kind].filter((part) => part !== null && part !== "").join(", ");
}

/** The sum that anyone can redo: "10 234 inv × 1,09 kr/inv = 11 155,06 kr". Null where the population is missing. */
export function unboundedSentence(member: MemberFee, language: Language): string | null {
  const { amounts, joint } = member;
  const sv = language === "sv";
  if (member.unbounded === null) return null;
  const population = joint?.population ?? member.population ?? 0;
  const inhabitants = `${formatNumber(population, language)} ${sv ? "inv" : "inhabitants"}`;
  const classes = amounts.version.classes;
  const result = formatAmount(member.unbounded, language);
  if (classes !== null) {
    return classes.kind === "flat"
      ? `${inhabitants}: ${sv ? "klassens avgift" : "the fee of the class"} ${result}`
      : `${inhabitants}: ${sv ? "klass för klass" : "class by class"} ${result}`;
  }
  const fixed = amounts.fixed === null ? null : formatAmount(amounts.fixed, language);
  if (amounts.rate === null) return `${sv ? "Fast del" : "Fixed part"} ${result}`;
  const variable = `${inhabitants} × ${formatRate(amounts.rate, language)}`;
  return fixed === null ? `${variable} = ${result}` : `${fixed} + ${variable} = ${result}`;
}

/** One sentence that says why the member pays what it pays. */
export function memberSentence(member: MemberFee, language: Language): string {
  const sv = language === "sv";
  const { amounts } = member;
  const fee = formatAmount(member.fee, language);
  if (member.decided !== null) {
    const reason = member.decided.reason === null ? "" : ` (${member.decided.reason})`;
    if (member.decided.by === "member") {
      return sv ? `Beslutat belopp ${fee}${reason}.` : `Decided amount ${fee}${reason}.`;
    }
    const whole = formatAmount(member.decided.amount, language);
    return sv
      ? `Andel ${fee} av det belopp på ${whole} som är beslutat för ${member.payer}${reason}.`
      : `Share ${fee} of the amount ${whole} decided for ${member.payer}${reason}.`;
  }
  const parts: string[] = [unboundedSentence(member, language) ?? ""];
  if (member.bound === "floor") parts.push(sv ? "lägsta avgift gäller" : "the floor holds");
  if (member.bound === "cap") parts.push(sv ? "högsta avgift gäller" : "the cap holds");
  if (member.months !== 12) {
    const months = String(member.months);
    parts.push(sv ? `${months} av 12 månader` : `${months} of 12 months`);
  }
  parts.push(roundingText(amounts.version.rule.feeUnit, language));
  const outcome =
    member.joint === null
      ? fee
      : `${formatAmount(member.joint.ruleFee.fee, language)} ${
          sv
            ? `för ${member.payer}, varav ${fee} efter folkmängd`
            : `for ${member.payer}, of which ${fee} by population`
        }`;
  return `${parts.join("; ")}: ${outcome}.`;
}

/** "avrundat", or what it is rounded to where that is not whole kronor. */
function roundingText(unit: number, language: Language): string {
  if (unit === 1) return language === "sv" ? "avrundat" : "rounded";
  const amount = formatNumber(unit, language);
  return language === "sv" ? `avrundat till jämna ${amount} kr` : `rounded to multiples of SEK ${amount}`;
}
