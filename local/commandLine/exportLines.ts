import type { ExportOutcome } from "../../shared/commands/commandOutcome";
import type { ItemRole } from "../../shared/evaluation/itemAnswer";
import { exportFieldTexts } from "../../shared/text/exportFieldTexts";
import type { Language } from "../../shared/text/language";
import { formatNumber } from "../../shared/text/numberText";

/** An item with fewer answers shows no mean: it might tell who answered what. */
const fewest = 5;

/** What an export was taken for and where it goes, in a few lines. */
export function exportLines(outcome: ExportOutcome, language: Language): readonly string[] {
  const { attendance, survey, event, day, replacedRows } = outcome;
  const sv = language === "sv";
  const lines = [
    ...(attendance === null ? [] : attendanceLines(attendance, language)),
    ...(survey === null ? [] : surveyLines(survey, language)),
  ];
  if (lines.length === 0) return [];
  const dayText = day === null ? "" : sv ? `, dag ${String(day)}` : `, day ${String(day)}`;
  const where = event === null ? [] : [`${sv ? "Träff" : "Event"}: ${event}${dayText}.`];
  const replaced = formatNumber(replacedRows, language);
  const again = sv ? `${replaced} rader från förut ersätts.` : `${replaced} rows from before are replaced.`;
  return [...where, ...lines, ...(replacedRows === 0 ? [] : [again])];
}

function attendanceLines(figures: NonNullable<ExportOutcome["attendance"]>, language: Language): readonly string[] {
  const { uniqueParticipants, signedUp, organisers, phone, withoutEmail } = figures;
  const sv = language === "sv";
  const parts: readonly [number, string, string][] = [
    [uniqueParticipants, "deltog", "took part"],
    [organisers, "organisatörer", "organisers"],
    [phone, "per telefon utan namn", "by telephone without a name"],
    [withoutEmail, "utan e-post", "without e-mail"],
    [
      signedUp,
      "anmälda utan uppgift om att de deltog, eller uteblev",
      "signed up with no word that they took part, or did not come",
    ],
  ];
  const said = parts.filter(([count]) => count > 0);
  const texts = said.map(([count, swedish, english]) => `${formatNumber(count, language)} ${sv ? swedish : english}`);
  return texts.length === 0 ? [] : [`${texts.join(", ")}.`];
}

function surveyLines(
  { responses, items, quotes }: NonNullable<ExportOutcome["survey"]>,
  language: Language,
): readonly string[] {
  const sv = language === "sv";
  const [answers, texts] = [formatNumber(responses, language), formatNumber(quotes, language)];
  const lines = items
    .filter(({ scale }) => scale !== null)
    .map(({ title, role, scale, n, mean }) => {
      const points = scale === null ? "" : ` (${String(scale.min)}–${String(scale.max)})`;
      const few = sv ? `färre än ${String(fewest)} svar` : `fewer than ${String(fewest)} answers`;
      const average =
        mean === null ? "" : `${sv ? "medel" : "mean"} ${formatNumber(mean, language, { decimals: 1 })}, `;
      const figures = n < fewest ? few : `${average}n = ${formatNumber(n, language)}`;
      return `  ${title.replace(/\s+/g, " ").trim()}${roleText(role, language)}${points}: ${figures}`;
    });
  return [sv ? `${answers} svar, ${texts} citat.` : `${answers} answers, ${texts} quotes.`, ...lines];
}

function roleText(role: ItemRole, language: Language): string {
  return role === "other" ? "" : ` [${exportFieldTexts[role][language]}]`;
}
