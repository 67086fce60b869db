import type { Bilingual } from "../language";

/** What a file was taken for, as its kind is called, and by what it is known: a sentence for each kind, under `export-is-` and the kind. */
export const exportKindFindings: Readonly<Record<string, Bilingual>> = {
  "export-is-teams-sections": {
    sv: "Närvarorapport från Teams: avsnitten är numrerade, och det andra har deltagarna. Välj kolumner för hand (--map) om det är fel.",
    en: "Attendance report from Teams: its sections are numbered, and the second holds the participants. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-teams-meeting-summary": {
    sv: "Närvarorapport från Teams (2021): en kolumn heter (UPN). Välj kolumner för hand (--map) om det är fel.",
    en: "Attendance report from Teams (2021): a column is called (UPN). Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-teams-join-list": {
    sv: "Lista från Teams med en rad per in- och utträde: varje rad är ett in- eller utträde med tid. Välj kolumner för hand (--map) om det är fel.",
    en: "List from Teams with a row for each join and leave: each row is a join or a leave with its time. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-teams-webinar": {
    sv: "Närvarorapport från ett webbinarium i Teams: avsnitten är numrerade, och deltagarna har en anmälan. Välj kolumner för hand (--map) om det är fel.",
    en: "Attendance report of a webinar in Teams: its sections are numbered, and participants have a registration. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-teams-live-event": {
    sv: "Rapport från en livehändelse i Teams: varje rad är en händelse i en session. Välj kolumner för hand (--map) om det är fel.",
    en: "Report of a live event in Teams: each row is an event of a session. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-zoom-meeting": {
    sv: "Deltagarrapport från Zoom: namn står med ursprungligt namn, eller väntrum och gäst har kolumner. Välj kolumner för hand (--map) om det är fel.",
    en: "Participants report from Zoom: names stand with the original name, or waiting room and guest have columns. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-zoom-unique-users": {
    sv: "Deltagarrapport från Zoom, en rad per person: tiden är sammanlagd per person. Välj kolumner för hand (--map) om det är fel.",
    en: "Participants report from Zoom, a row for each person: the duration is the total of each person. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-zoom-webinar": {
    sv: "Rapport från ett webbinarium i Zoom: den har skilda tabeller för värdar och deltagare. Välj kolumner för hand (--map) om det är fel.",
    en: "Report of a webinar in Zoom: it has tables of their own for hosts and attendees. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-zoom-registration": {
    sv: "Anmälningar i Zoom: den har tid och status för anmälan men ingen närvaro. Välj kolumner för hand (--map) om det är fel.",
    en: "Registrations in Zoom: it has times and statuses of registration but no attendance. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-webex": {
    sv: "Deltagarrapport från Webex: e-post och närvarotid heter som i Webex. Välj kolumner för hand (--map) om det är fel.",
    en: "Attendee report from Webex: address and duration are called as in Webex. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-meet": {
    sv: "Närvarorapport från Google Meet: tiderna heter som i Meet. Välj kolumner för hand (--map) om det är fel.",
    en: "Attendance report from Google Meet: the times are called as in Meet. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-sign-up-list": {
    sv: "Anmälningslista: den har namn eller e-post men inga tider eller skalor. Välj kolumner för hand (--map) om det är fel.",
    en: "Sign-up list: it has names or addresses but no times or scales. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-attendance-table": {
    sv: "Närvarolista: den har personer med tider eller närvaro. Välj kolumner för hand (--map) om det är fel.",
    en: "Attendance list: it has persons with times or attendance. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-microsoft-forms": {
    sv: "Svar från Microsoft Forms: den har start- och slutförandetid. Välj kolumner för hand (--map) om det är fel.",
    en: "Answers from Microsoft Forms: it has start and completion times. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-google-forms": {
    sv: "Svar från Google Formulär: första kolumnen är en tidstämpel. Välj kolumner för hand (--map) om det är fel.",
    en: "Answers from Google Forms: the first column is a timestamp. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-survey-monkey": {
    sv: "Svar från SurveyMonkey: den har respondent och insamlare. Välj kolumner för hand (--map) om det är fel.",
    en: "Answers from SurveyMonkey: it has respondents and collectors. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-limesurvey": {
    sv: "Svar från LimeSurvey: den har datum för inskick. Välj kolumner för hand (--map) om det är fel.",
    en: "Answers from LimeSurvey: it has the date of submission. Choose columns by hand (--map) if that is wrong.",
  },
  "export-is-survey-table": {
    sv: "Tabell med svar på en enkät: rubrikerna är frågor. Välj kolumner för hand (--map) om det är fel.",
    en: "Table of answers to a survey: its headers are questions. Choose columns by hand (--map) if that is wrong.",
  },
};
