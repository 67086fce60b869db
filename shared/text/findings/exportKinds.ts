import { exportKindTexts } from "../exportKindTexts";
import type { Bilingual } from "../language";

type Kind = Exclude<keyof typeof exportKindTexts, "unknown">;

/** By what a file is known to be of a kind. */
const reasons: Readonly<Record<Kind, Bilingual>> = {
  "teams-sections": {
    sv: "avsnitten är numrerade, och det andra har deltagarna",
    en: "its sections are numbered, and the second holds the participants",
  },
  "teams-meeting-summary": { sv: "en kolumn heter (UPN)", en: "a column is called (UPN)" },
  "teams-join-list": {
    sv: "varje rad är ett in- eller utträde med tid",
    en: "each row is a join or a leave with its time",
  },
  "teams-webinar": {
    sv: "avsnitten är numrerade, och deltagarna har en anmälan",
    en: "its sections are numbered, and participants have a registration",
  },
  "teams-live-event": {
    sv: "varje rad är en händelse i en session",
    en: "each row is an event of a session",
  },
  "zoom-meeting": {
    sv: "namn står med ursprungligt namn, eller väntrum och gäst har kolumner",
    en: "names stand with the original name, or waiting room and guest have columns",
  },
  "zoom-unique-users": { sv: "tiden är sammanlagd per person", en: "the duration is the total of each person" },
  "zoom-webinar": {
    sv: "den har skilda tabeller för värdar och deltagare",
    en: "it has tables of their own for hosts and attendees",
  },
  "zoom-registration": {
    sv: "den har tid och status för anmälan men ingen närvaro",
    en: "it has times and statuses of registration but no attendance",
  },
  webex: { sv: "e-post och närvarotid heter som i Webex", en: "address and duration are called as in Webex" },
  meet: { sv: "tiderna heter som i Meet", en: "the times are called as in Meet" },
  "sign-up-list": {
    sv: "den har namn eller e-post men inga tider eller skalor",
    en: "it has names or addresses but no times or scales",
  },
  "attendance-table": {
    sv: "den har personer med tider eller närvaro",
    en: "it has persons with times or attendance",
  },
  "microsoft-forms": {
    sv: "den har start- och slutförandetid",
    en: "it has start and completion times",
  },
  "google-forms": { sv: "första kolumnen är en tidstämpel", en: "the first column is a timestamp" },
  "survey-monkey": { sv: "den har respondent och insamlare", en: "it has respondents and collectors" },
  limesurvey: { sv: "den har datum för inskick", en: "it has the date of submission" },
  "survey-table": { sv: "rubrikerna är frågor", en: "its headers are questions" },
};

/** What a file was taken for, and why: a sentence for each kind, under `export-is-` and the kind. */
export const exportKindFindings: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  (Object.keys(reasons) as readonly Kind[]).map((kind): [string, Bilingual] => [
    `export-is-${kind}`,
    {
      sv: `${exportKindTexts[kind].sv}: ${reasons[kind].sv}. Välj kolumner för hand (--map) om det är fel.`,
      en: `${exportKindTexts[kind].en}: ${reasons[kind].en}. Choose columns by hand (--map) if that is wrong.`,
    },
  ]),
);
