import type { ExportKind } from "../../../shared/imports/exports/exportContent";
import type { Bilingual } from "../../../shared/text/language";

function both(sv: string, en: string): Bilingual {
  return { sv, en };
}

/** What an export was taken for, in words. */
export const exportKindTexts = {
  "teams-sections": both("Teams närvarorapport", "Teams attendance report"),
  "teams-meeting-summary": both("Teams mötessammanfattning", "Teams meeting summary"),
  "teams-join-list": both("Teams äldre deltagarlista", "Teams older list of participants"),
  "teams-webinar": both("Teams webbinarium", "Teams webinar"),
  "teams-live-event": both("Teams livehändelse", "Teams live event"),
  "zoom-meeting": both("Zoom deltagarlista", "Zoom list of participants"),
  "zoom-unique-users": both("Zoom deltagarlista, en rad per person", "Zoom list of participants, a row a person"),
  "zoom-webinar": both("Zoom webbinarium", "Zoom webinar"),
  "zoom-registration": both("Zoom anmälningar", "Zoom registrations"),
  webex: both("Webex deltagarlista", "Webex list of participants"),
  meet: both("Google Meet deltagarlista", "Google Meet list of participants"),
  "sign-up-list": both("Anmälningslista", "Sign-up list"),
  "attendance-table": both("Deltagarlista", "List of participants"),
  "microsoft-forms": both("Enkätsvar från Microsoft Forms", "Answers from Microsoft Forms"),
  "google-forms": both("Enkätsvar från Google Formulär", "Answers from Google Forms"),
  "survey-monkey": both("Enkätsvar från SurveyMonkey", "Answers from SurveyMonkey"),
  limesurvey: both("Enkätsvar från LimeSurvey", "Answers from LimeSurvey"),
  "survey-table": both("Enkätsvar", "Answers to a survey"),
  unknown: both("Något som inte känns igen", "Something that is not recognised"),
} as const satisfies Readonly<Record<ExportKind, Bilingual>>;

const tools: readonly ExportKind[] = ["microsoft-forms", "google-forms", "survey-monkey", "limesurvey"];

/** Was it known by the tool that its answers come from? */
export function isOfSurveyTool(kind: ExportKind): boolean {
  return tools.includes(kind);
}
