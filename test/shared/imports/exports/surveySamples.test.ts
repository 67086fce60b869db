import type { ExportKind } from "../../../../shared/imports/exports/exportContent";
import { readSample } from "./sampleFile";

/** Title, role, points from the lowest, n, no opinion, blank, sum. */
type Item = readonly [title: string, role: string, answers: readonly number[], noOpinion: number, blank: number];

interface Expected {
  readonly kind: ExportKind;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly responses: number;
  /** Valid answers by item; of items in words, how many wrote something and how many did not. */
  readonly items: readonly Item[];
  readonly words: readonly (readonly [title: string, role: "freeText" | "other", n: number, blank: number])[];
  readonly quotes: readonly string[];
  readonly told?: readonly string[];
}

const [satisfied, useful] = ["satisfaction", "usefulness"];

/** Worked out by hand from each file; every scale is 1–6. */
const samples: Readonly<Record<string, Expected>> = {
  "msforms/01_en_Form1_numbers_as_text.xlsx": {
    ...{ kind: "microsoft-forms", encoding: null, delimiter: null, responses: 3 },
    items: [
      ["Hur nöjd är du med träffen som helhet?", satisfied, [6, 4, 5], 0, 0],
      ["Hur stor nytta har du av träffen i ditt arbete?", useful, [5, 4], 0, 1],
    ],
    words: [
      ["Vilka delar var bra? (flera val)", "other", 2, 1],
      ["Vad tar du med dig?", "freeText", 2, 1],
    ],
    quotes: ["Mycket givande", "Bra upplägg"],
  },
  "msforms/02_sv_Sheet1_numeric.xlsx": {
    ...{ kind: "microsoft-forms", encoding: null, delimiter: null, responses: 3 },
    items: [
      ["Nöjdhet", satisfied, [6, 4, 5], 0, 0],
      ["Nytta", useful, [5, 4, 6], 0, 0],
    ],
    words: [["Kommentar", "freeText", 2, 1]],
    quotes: ["Mycket bra dag", "Gärna mer tid för diskussion"],
  },
  "msforms/03_en_csv_multiline_header.csv": {
    ...{ kind: "microsoft-forms", encoding: "utf-8", delimiter: ",", responses: 2 },
    items: [
      ["Hur nöjd är du med träffen?", satisfied, [6, 4], 0, 0],
      ["Nytta", useful, [5, 4], 0, 0],
    ],
    words: [],
    quotes: [],
  },
  "msforms/04_en_quiz_points.xlsx": {
    ...{ kind: "microsoft-forms", encoding: null, delimiter: null, responses: 1 },
    items: [["Nöjdhet", satisfied, [5], 0, 0]],
    words: [["Fråga 1", "other", 1, 0]],
    quotes: [],
  },
  "googleforms/01_en.csv": {
    ...{ kind: "google-forms", encoding: "utf-8", delimiter: ",", responses: 3 },
    items: [
      ["How satisfied are you? [Nöjdhet]", satisfied, [6, 4, 5], 0, 0],
      ["Nytta", useful, [5, 4, 6], 0, 0],
    ],
    words: [["Kommentar", "freeText", 2, 1]],
    quotes: ["Bra", "Rad ett rad två, med komma"],
  },
  "googleforms/02_sv_dot_time.csv": {
    ...{ kind: "google-forms", encoding: "utf-8", delimiter: ",", responses: 3 },
    items: [
      ["Nöjdhet", satisfied, [6, 4, 5], 0, 0],
      ["Nytta", useful, [5, 4], 0, 1],
    ],
    words: [["Vad tar du med dig?", "freeText", 2, 1]],
    quotes: ['"Bästa träffen"', "Gärna mer tid"],
  },
  "surveymonkey/01_en_two_header_rows.csv": {
    ...{ kind: "survey-monkey", encoding: "utf-8", delimiter: ",", responses: 2 },
    items: [
      ["Hur nöjd är du?", satisfied, [6, 4], 0, 0],
      ["Hur stor nytta?", useful, [5, 4], 0, 0],
    ],
    words: [
      ["Vad var bäst?: Föreläsningen", "other", 1, 1],
      ["Vad var bäst?: Diskussionen", "other", 1, 1],
      ["Övrigt", "freeText", 1, 1],
    ],
    quotes: ["Bra"],
  },
  "surveymonkey/02_legacy_StartDate_matrix_labels.csv": {
    ...{ kind: "survey-monkey", encoding: "utf-8", delimiter: ",", responses: 2 },
    items: [
      ["Bedöm träffen på skalan 1-6: Nöjdhet", satisfied, [6, 4], 0, 0],
      ["Bedöm träffen på skalan 1-6: Nytta", useful, [5], 1, 0],
    ],
    words: [["Bedöm träffen på skalan 1-6: Kommentar", "freeText", 1, 1]],
    quotes: ["Lysande"],
  },
  // The second was begun and not sent, and has an answer.
  "other/limesurvey_full_headings.csv": {
    ...{ kind: "limesurvey", encoding: "utf-8", delimiter: ",", responses: 3 },
    items: [
      ["Hur nöjd är du?", satisfied, [6, 4], 1, 0],
      ["Hur stor nytta?", useful, [5, 4], 0, 1],
    ],
    words: [["Kommentar", "freeText", 1, 2]],
    quotes: ["Bra"],
    told: ["export-not-sent"],
  },
  // The code book names the ends of the first scale.
  "other/label_and_value_columns_ASSUMED.xlsx": {
    ...{ kind: "survey-table", encoding: null, delimiter: null, responses: 2 },
    items: [
      ["1. Nöjdhet", satisfied, [6, 4], 0, 0],
      ["2. Nytta", useful, [5], 1, 0],
    ],
    words: [["3. Kommentar", "freeText", 1, 1]],
    quotes: ["Bra"],
  },
  "dialect/sep_line_semicolon_decimalcomma_cp1252.csv": {
    ...{ kind: "survey-table", encoding: "windows-1252", delimiter: ";", responses: 2 },
    items: [
      ["Nöjdhet", satisfied, [5.5, 4], 0, 0],
      ["Nytta", useful, [4.5, 3.5], 0, 0],
    ],
    words: [],
    quotes: [],
  },
};

test.each(Object.entries(samples))("%s is read right", async (path, expected) => {
  const read = await readSample(path);
  expect([read.content.kind, read.encoding, read.delimiter]).toEqual([
    ...[expected.kind, expected.encoding, expected.delimiter],
  ]);
  expect(read.attendance).toBeNull();
  expect(read.survey?.responses).toBe(expected.responses);
  const scaled = read.survey?.items.filter(({ scale }) => scale !== null);
  expect(scaled).toEqual(
    expected.items.map(([title, role, answers, noOpinion, blank]) => {
      const sum = answers.reduce((total, value) => total + value, 0);
      const points = [1, 2, 3, 4, 5, 6].map((point) => [
        String(point),
        answers.filter((value) => value === point).length,
      ]);
      const between = answers.filter((value) => !Number.isInteger(value)).length;
      return {
        ...(between === 0 ? {} : { between }),
        ...{ title, role, scale: { min: 1, max: 6 }, n: answers.length, noOpinion, blank, outOfRange: 0 },
        ...{ sum, mean: sum / answers.length, distribution: Object.fromEntries(points) as unknown },
      };
    }),
  );
  const inWords = read.survey?.items.filter(({ scale }) => scale === null);
  expect(inWords?.map(({ title, role, n, blank, mean }) => [title, role, n, blank, mean])).toEqual(
    expected.words.map((words) => [...words, null]),
  );
  expect(read.survey?.quotes).toEqual(expected.quotes);
  expect(read.told).toEqual(expected.told ?? []);
});

test("labels in header, code book or answers tell that the highest point is the best one", async () => {
  const directions = async (path: string) =>
    (await readSample(path)).content.survey?.items
      .filter(({ scale }) => scale !== null)
      .map((item) => item.isHighestBest);
  expect(await directions("msforms/03_en_csv_multiline_header.csv")).toEqual([true, null]);
  expect(await directions("other/label_and_value_columns_ASSUMED.xlsx")).toEqual([true, null]);
  expect(await directions("surveymonkey/02_legacy_StartDate_matrix_labels.csv")).toEqual([true, null]);
});

test("headers and rows are placed in the file: two header rows, a line that names the separator", async () => {
  const placed = async (path: string) => {
    const survey = (await readSample(path)).content.survey;
    return [survey?.headerRow, survey?.responses.map(({ row }) => row)];
  };
  expect(await placed("surveymonkey/01_en_two_header_rows.csv")).toEqual([2, [3, 4]]);
  expect(await placed("dialect/sep_line_semicolon_decimalcomma_cp1252.csv")).toEqual([2, [3, 4]]);
  expect(await placed("googleforms/01_en.csv")).toEqual([1, [2, 3, 4]]);
});

test("a list of events is neither persons nor answers, and is not guessed to be", async () => {
  const { content, told } = await readSample("dialect/serial_dates_text_dates.csv");
  expect([content.kind, content.attendance, content.survey, told]).toEqual(["unknown", null, null, ["export-unknown"]]);
});
