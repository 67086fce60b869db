import type { Bilingual } from "./language";

/** What an export is, by its kind. */
export const exportKindTexts = {
  "teams-sections": { sv: "Närvarorapport från Teams", en: "Attendance report from Teams" },
  "teams-meeting-summary": { sv: "Närvarorapport från Teams (2021)", en: "Attendance report from Teams (2021)" },
  "teams-join-list": {
    sv: "Lista från Teams med en rad per in- och utträde",
    en: "List from Teams with a row for each join and leave",
  },
  "teams-webinar": { sv: "Närvarorapport från ett webbinarium i Teams", en: "Attendance report of a webinar in Teams" },
  "teams-live-event": { sv: "Rapport från en livehändelse i Teams", en: "Report of a live event in Teams" },
  "zoom-meeting": { sv: "Deltagarrapport från Zoom", en: "Participants report from Zoom" },
  "zoom-unique-users": {
    sv: "Deltagarrapport från Zoom, en rad per person",
    en: "Participants report from Zoom, a row for each person",
  },
  "zoom-webinar": { sv: "Rapport från ett webbinarium i Zoom", en: "Report of a webinar in Zoom" },
  "zoom-registration": { sv: "Anmälningar i Zoom", en: "Registrations in Zoom" },
  webex: { sv: "Deltagarrapport från Webex", en: "Attendee report from Webex" },
  meet: { sv: "Närvarorapport från Google Meet", en: "Attendance report from Google Meet" },
  "sign-up-list": { sv: "Anmälningslista", en: "Sign-up list" },
  "attendance-table": { sv: "Närvarolista", en: "Attendance list" },
  "microsoft-forms": { sv: "Svar från Microsoft Forms", en: "Answers from Microsoft Forms" },
  "google-forms": { sv: "Svar från Google Formulär", en: "Answers from Google Forms" },
  "survey-monkey": { sv: "Svar från SurveyMonkey", en: "Answers from SurveyMonkey" },
  limesurvey: { sv: "Svar från LimeSurvey", en: "Answers from LimeSurvey" },
  "survey-table": { sv: "Tabell med svar på en enkät", en: "Table of answers to a survey" },
  unknown: { sv: "Okänd fil", en: "Unknown file" },
} as const satisfies Readonly<Record<string, Bilingual>>;
