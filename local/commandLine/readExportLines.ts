import { exportJson, type ExportFigures } from "../../shared/imports/exports/exportJson";
import { exportKindTexts } from "../../shared/text/exportKindTexts";
import type { Language } from "../../shared/text/language";
import { formatNumber } from "../../shared/text/numberText";
import type { ReadExportFile } from "./readExport";

type Figures = readonly (readonly [sv: string, en: string, count: number])[];

function line(figures: Figures, language: Language): string {
  const texts = figures.map(([sv, en, count]) => `${language === "sv" ? sv : en} ${formatNumber(count, language)}`);
  return `${texts.join(", ")}.`;
}

function attendanceLines(figures: NonNullable<ExportFigures["attendance"]>, language: Language): readonly string[] {
  const { rows, uniqueParticipants, organizers, phone, withoutEmail, byDomain } = figures;
  const domains = Object.entries(byDomain).sort(([, one], [, other]) => other - one);
  return [
    line(
      [
        ["Rader", "Rows", rows],
        ["personer", "persons", uniqueParticipants],
        ["organisatörer", "organisers", organizers],
        ["per telefon", "by telephone", phone],
        ["utan e-post", "without e-mail", withoutEmail],
      ],
      language,
    ),
    ...domains.map(([domain, count]) => `  ${domain}: ${formatNumber(count, language)}`),
  ];
}

function surveyLines(figures: NonNullable<ExportFigures["survey"]>, language: Language): readonly string[] {
  const sv = language === "sv";
  const items = figures.items.map(({ title, scale, n, noOpinion, blank, outOfRange, mean }) => {
    const average = mean === null ? "–" : formatNumber(Math.round(mean * 1e6) / 1e6, language, { decimals: 1 });
    const points =
      scale === null ? "" : ` ${String(scale.min)}–${String(scale.max)}, ${sv ? "medel" : "mean"} ${average}`;
    const counts = line(
      [
        ["svar", "answers", n],
        ["utan åsikt", "no opinion", noOpinion],
        ["tomma", "blank", blank],
        ["utanför skalan", "out of range", outOfRange],
      ],
      language,
    );
    return `  ${title}:${points}${points === "" ? " " : ", "}${counts}`;
  });
  const quotes = figures.quotes.map((text) => `  ”${text}”`);
  return [
    line(
      [
        ["Svar", "Submissions", figures.responses],
        ["citat", "quotes", figures.quotes.length],
      ],
      language,
    ),
    ...items,
    ...quotes,
  ];
}

/** What an export holds, in a few lines for a person. */
export function readExportLines({ content }: ReadExportFile, language: Language): readonly string[] {
  const { attendance, survey } = exportJson(content);
  return [
    exportKindTexts[content?.kind ?? "unknown"][language],
    ...(attendance === null ? [] : attendanceLines(attendance, language)),
    ...(survey === null ? [] : surveyLines(survey, language)),
  ];
}
