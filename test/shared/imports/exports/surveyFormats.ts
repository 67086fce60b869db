import type { ExportKind } from "../../../../shared/imports/exports/exportContent";
import { tableLines, type Variant, type VariantColumn } from "./exportVariants";

interface Submission {
  readonly id: number;
  readonly satisfaction: string;
  readonly usefulness: string;
  readonly comment: string;
}

const submissions: readonly Submission[] = [
  { id: 1, satisfaction: "6", usefulness: "5", comment: "Bra, lugnt tempo; gärna igen" },
  { id: 2, satisfaction: "4", usefulness: "", comment: "" },
  {
    id: 3,
    satisfaction: "6",
    usefulness: "Vet ej",
    comment: "Ring Åsa Ek på 070-123 45 67\neller asa@kommun-a.example",
  },
  { id: 4, satisfaction: "2", usefulness: "3", comment: "" },
];

/** What every variant of every format of a survey says. */
export const surveySaid = {
  responses: 4,
  satisfaction: { n: 4, noOpinion: 0, blank: 0, sum: 18, mean: 4.5 },
  usefulness: { n: 2, noOpinion: 1, blank: 1, sum: 8, mean: 4 },
  quotes: ["Bra, lugnt tempo; gärna igen", "Ring Åsa Ek på […] eller […]"],
} as const;

type Column = VariantColumn<Submission>;

const noOpinion = { en: "No opinion", sv: "Vet ej" } as const;
const inLanguage = (answer: string, language: Variant["language"]): string =>
  answer === "Vet ej" ? noOpinion[language] : answer;

const satisfaction = (en: string, sv: string): Column => ({ en, sv, cell: (one) => one.satisfaction });
const usefulness = (en: string, sv: string): Column => ({
  en,
  sv,
  cell: (one, language) => inLanguage(one.usefulness, language),
});
const comment: Column = { en: "Comments", sv: "Vad tar du med dig?", cell: (one) => one.comment };
const id = (en: string, sv: string, mayMiss = false): Column => ({ en, sv, mayMiss, cell: (one) => String(one.id) });
const time = (en: string, sv: string, mayMiss = false): Column => ({
  ...{ en, sv, mayMiss },
  cell: (one) => `2025-11-24 15:0${String(one.id)}:00`,
});
const blank = (en: string, sv: string): Column => ({ en, sv, cell: () => "", mayMiss: true });

const asked: readonly Column[] = [
  satisfaction("How satisfied are you?", "Hur nöjd är du?"),
  usefulness("How useful was it?", "Hur stor nytta har du av träffen?"),
  comment,
];

const labels = {
  en: "\n\n1 - Not at all satisfied\n6 - Very satisfied",
  sv: "\n\n1 - Inte alls nöjd\n6 - Mycket nöjd",
} as const;

const withLabels: readonly Column[] = [
  satisfaction(`How satisfied are you?${labels.en}`, `Hur nöjd är du?${labels.sv}`),
  ...asked.slice(1),
];

const forms: readonly Column[] = [
  ...[id("ID", "ID", true), time("Start time", "Starttid"), time("Completion time", "Slutförandetid")],
  { en: "Email", sv: "E-post", cell: () => "anonymous" },
  blank("Name", "Namn"),
];

/** Words beside numbers, in columns of their own. */
const valued: readonly Column[] = [
  id("Respondent", "Respondent"),
  time("Response date", "Svarsdatum"),
  { en: "Satisfaction (text)", sv: "Nöjdhet (text)", cell: (one) => (one.satisfaction === "6" ? "Mycket nöjd" : "") },
  satisfaction("Satisfaction (value)", "Nöjdhet (värde)"),
  { en: "Usefulness (text)", sv: "Nytta (text)", cell: (one, language) => inLanguage(one.usefulness, language) },
  { en: "Usefulness (value)", sv: "Nytta (värde)", cell: (one) => (/\d/.test(one.usefulness) ? one.usefulness : "") },
  comment,
];

/** SurveyMonkey writes a second row of headers below the first. */
function monkey(variant: Variant): readonly (readonly string[])[] {
  const known = [
    ...[
      id("Respondent ID", "Respondent ID"),
      id("Collector ID", "Collector ID"),
      time("Date Created", "Date Created", true),
    ],
    { en: "IP Address", sv: "IP Address", cell: () => "192.0.2.7", mayMiss: true },
  ];
  const [headers = [], ...rows] = tableLines([...known, ...asked], submissions, {
    ...variant,
    order: "as is",
    hasExtra: false,
  });
  const second = headers.map((_header, column) => {
    const left = headers.length - column;
    return left > asked.length ? "" : left === 1 ? "Open-Ended Response" : "Response";
  });
  return [headers, second, ...rows];
}

export interface SurveyFormat {
  readonly kind: ExportKind;
  readonly what: string;
  readonly lines: (variant: Variant) => readonly (readonly string[])[];
}

function format(kind: ExportKind, what: string, columns: readonly Column[], isFixed = false): SurveyFormat {
  return {
    kind,
    what,
    lines: (variant) => {
      const lines = tableLines(columns, submissions, variant, isFixed);
      // Blank lines, and figures below that sum up the answers.
      return variant.isSplit
        ? [...lines.flatMap((line) => [line, []]), ["Medel", ...Array.from({ length: 9 }, () => "4,5")]]
        : lines;
    },
  };
}

export const surveyFormats: readonly SurveyFormat[] = [
  format("microsoft-forms", "plain", [...forms, ...asked]),
  format("microsoft-forms", "labels in the header", [...forms, ...withLabels]),
  format("google-forms", "the timestamp first", [time("Timestamp", "Tidstämpel"), ...asked], true),
  format("limesurvey", "codes before the questions", [
    ...[id("Response ID", "Svars-ID"), time("Date submitted", "Datum inskickat"), blank("Last page", "Sista sidan")],
    satisfaction("[G1Q1] How satisfied are you?", "[G1Q1] Hur nöjd är du?"),
    usefulness("[G1Q2] How useful was it?", "[G1Q2] Hur stor nytta?"),
    comment,
  ]),
  { kind: "survey-monkey", what: "two header rows", lines: monkey },
  format("survey-table", "labels and values", valued),
  format("survey-table", "questions alone", asked),
  format("survey-table", "the scale in the question", [
    satisfaction("Satisfaction on a scale 1-6", "Nöjdhet på skalan 1-6"),
    usefulness("Usefulness (1-6)", "Nytta (1-6)"),
    comment,
  ]),
];
