import type { ExportOptions, RemovalOptions } from "../../shared/commands/commandOptions";
import { bytesHash } from "../../shared/imports/text/bytesHash";
import { textGrid } from "../../shared/imports/text/textGrid";
import type { FileSource } from "../../pane/files/readChosenFile";
import type { PaneFixture } from "./page/paneFixture";
import { previewOf, sampleWorkbook, type SampleWorkbook } from "./sampleWorkbook";

/** A text as a chosen file. */
function sourceOfText(text: string, file: string): FileSource {
  const bytes = new TextEncoder().encode(text);
  const { grids, findings } = textGrid(bytes, file);
  return { file, hash: bytesHash(bytes), sheets: grids, findings };
}

/** What is asked before a person has said anything of a file. */
export function plainSource(source: ExportOptions["source"]): ExportOptions {
  return { source, event: null, day: null, annualYear: null, map: {}, isReversed: null };
}

/** The participants of an event of the sample, as a meeting tool lists them; one comes from where nobody knows. */
const participantsText = [
  "Namn;E-post;Organisation;Allergier;Anslöt;Lämnade;Minuter",
  "Åsa Ek;asa.ek@lerum.example;Lerums kommun;nötter;2021-03-17 09:00;2021-03-17 11:00;120",
  "Bo Alm;bo.alm@alingsas.example;Alingsås kommun;;2021-03-17 09:05;2021-03-17 11:00;115",
  "Cia Rask;cia@konsultbolaget.example;Ett mycket långt namn på ett konsultbolag AB;;2021-03-17 09:05;2021-03-17 10:00;55",
  "Bo Alm;bo.alm@alingsas.example;Alingsås kommun;;2021-03-17 11:05;2021-03-17 11:15;10",
].join("\r\n");

export const participants = sourceOfText(participantsText, "närvaro 2021-03-17.csv");

/** Answers to a survey about the same event. */
const answersText = [
  "Tidstämpel;Hur nöjd är du med träffen som helhet och allt runt omkring?;Hur stor nytta har du av den?;Vad tar du med dig?",
  "2021-03-17 12.30.00;6;5;Bra och lärorikt",
  "2021-03-17 12.31.00;4;4;",
  "2021-03-17 12.32.00;1;2;Mer tid för samtal, tack",
  "2021-03-17 12.33.00;Vet ej;6;",
].join("\r\n");

export const answers = sourceOfText(answersText, "utvärdering konkret klimatarbete.csv");

/** What the files hold, by their names. */
export const fileTexts: Readonly<Record<string, string>> = {
  [participants.file]: participantsText,
  [answers.file]: answersText,
};

/** The sample, with participants whose names are still there. */
export const peopledWorkbook: SampleWorkbook = {
  ...sampleWorkbook,
  tables: [
    ...sampleWorkbook.tables.filter(({ table }) => table !== "participants"),
    {
      table: "participants",
      rows: [
        {
          event: "MS-01",
          name: "Åsa Ek",
          email: "asa.ek@lerum.example",
          code: "1441",
          status: "tookPart",
          source: "lista.csv #0a1b",
        },
        {
          event: "MS-01",
          name: "Bo Alm",
          email: "bo.alm@alingsas.example",
          code: "1489",
          status: "tookPart",
          source: "lista.csv #0a1b",
        },
      ],
    },
  ],
};

const removal: RemovalOptions = { year: 2021, before: null, decision: null, today: "1970-01-01" };

/** What a host answers of a workbook's follow-up, computed by the product. */
export function eventsPreviews(workbook: SampleWorkbook): PaneFixture["previews"] {
  const brought = (command: string, source: FileSource, said: Partial<ExportOptions> = {}) =>
    previewOf(workbook, { command, year: null, source: { ...plainSource(source), ...said } });
  const of = (command: string, source: FileSource) => `${command} ${source.file}`;
  return {
    "summarise-events": previewOf(workbook, { command: "summarise-events", year: null }),
    [of("import-attendance", participants)]: brought("import-attendance", participants),
    [`${of("import-attendance", participants)} MS-02`]: brought("import-attendance", participants, { event: "MS-02" }),
    [of("import-survey", answers)]: brought("import-survey", answers),
    [`${of("import-survey", answers)} straight`]: brought("import-survey", answers, { isReversed: false }),
    "remove-personal-data": previewOf(workbook, { command: "remove-personal-data", year: null, removal }),
    "remove-personal-data decided": previewOf(workbook, {
      command: "remove-personal-data",
      year: null,
      removal: { ...removal, decision: "KS 2026/12" },
    }),
  };
}

export function withEvents(fixture: PaneFixture, workbook: SampleWorkbook = peopledWorkbook): PaneFixture {
  return {
    ...fixture,
    previews: { ...fixture.previews, ...eventsPreviews(workbook) },
    files: {
      [participants.file]: { source: participants, isSurvey: false },
      [answers.file]: { source: answers, isSurvey: true },
    },
  };
}
