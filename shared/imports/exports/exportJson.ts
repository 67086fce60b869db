import { toNumber } from "../../money/decimal";
import { itemStatistics } from "../../evaluation/itemStatistics";
import type { ItemAnswer } from "../../evaluation/itemAnswer";
import type { AttendanceExport, ExportContent, ExportPerson, SurveyExport } from "./exportContent";

/** An export in figures, as `read-export` prints it. */
export interface ExportFigures {
  readonly attendance: {
    /** Rows of those who are counted: of a webinar its attendees, of a list those who signed up. */
    readonly rows: number;
    readonly uniqueParticipants: number;
    readonly organizers: number;
    readonly phone: number;
    readonly withoutEmail: number;
    readonly byDomain: Readonly<Record<string, number>>;
    readonly secondsByPerson: Readonly<Record<string, number>>;
  } | null;
  readonly survey: {
    readonly responses: number;
    readonly items: readonly ItemFigures[];
    readonly quotes: readonly string[];
  } | null;
}

interface ItemFigures {
  readonly title: string;
  readonly role: string;
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly n: number;
  readonly noOpinion: number;
  readonly blank: number;
  readonly outOfRange: number;
  readonly sum: number;
  readonly mean: number | null;
  readonly distribution: Readonly<Record<string, number>>;
  /** Answers between two points, such as 5.5: in n, sum and mean, in no point of the distribution. Absent: there are none. */
  readonly between?: number;
}

function attendanceFigures({ persons, hosts }: AttendanceExport): ExportFigures["attendance"] {
  const isHost = new Set(hosts);
  const counted = persons.filter(({ key, status }) => status !== "didNotCome" && !isHost.has(key));
  const organizers = persons.filter(({ key, role }) => isHost.has(key) || role === "organiser");
  // Null prototypes: a person may be called "constructor".
  const byDomain = Object.create(null) as Record<string, number>;
  const secondsByPerson = Object.create(null) as Record<string, number>;
  for (const person of counted) {
    const domain = domainOf(person);
    byDomain[domain] = (byDomain[domain] ?? 0) + 1;
    if (person.seconds !== null) secondsByPerson[person.key] = person.seconds;
  }
  return {
    rows: counted.reduce((sum, { rows }) => sum + rows.length, 0),
    uniqueParticipants: counted.length,
    organizers: organizers.length,
    phone: counted.filter(({ isPhone }) => isPhone).length,
    withoutEmail: counted.filter(({ email, isPhone }) => email === null && !isPhone).length,
    byDomain,
    secondsByPerson,
  };
}

function domainOf({ email, isPhone }: ExportPerson): string {
  if (isPhone) return "(telefon)";
  return email === null ? "(okänd)" : email.slice(email.lastIndexOf("@") + 1);
}

function surveyFigures({ items, responses, quotes }: SurveyExport): ExportFigures["survey"] {
  return {
    responses: responses.length,
    items: items.map(({ title, role, scale }, index): ItemFigures => {
      const answers = responses.map((response) => response.answers[index] ?? ({ kind: "blank" } as const));
      if (scale === null) return { title, role, scale, ...ofTexts(answers) };
      const scaled = answers.filter((answer): answer is ItemAnswer => answer.kind !== "text");
      const { n, noOpinion, blank, outOfRange, sum, mean, distribution, betweenPoints } = itemStatistics(scaled, scale);
      return {
        title,
        role,
        scale: { min: scale.min, max: scale.max },
        ...{ n, noOpinion, blank, outOfRange, sum },
        mean: mean === null ? null : toNumber(mean),
        distribution: Object.fromEntries(distribution.map((each) => [String(each.point), each.n])),
        ...(betweenPoints === 0 ? {} : { between: betweenPoints }),
      };
    }),
    quotes: quotes.map(({ text }) => text),
  };
}

/** Words have no mean: how many wrote something, and how many did not. */
function ofTexts(answers: readonly { readonly kind: string }[]): Omit<ItemFigures, "title" | "role" | "scale"> {
  const n = answers.filter(({ kind }) => kind === "text").length;
  return { n, noOpinion: 0, blank: answers.length - n, outOfRange: 0, sum: 0, mean: null, distribution: {} };
}

/** The figures of an export; of one that could not be read, nothing. */
export function exportJson(content: ExportContent | null): ExportFigures {
  return {
    attendance: content === null || content.attendance === null ? null : attendanceFigures(content.attendance),
    survey: content === null || content.survey === null ? null : surveyFigures(content.survey),
  };
}
