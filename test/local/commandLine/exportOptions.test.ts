import { parseArguments, type Arguments } from "../../../local/commandLine/parseArguments";

function parsed(...words: readonly string[]): Arguments {
  const result = parseArguments(words);
  if ("fault" in result) throw new Error(result.fault);
  return result;
}

function fault(...words: readonly string[]): string | null {
  const result = parseArguments(words);
  return "fault" in result ? result.fault : null;
}

test("a list goes with its event, its day and what its columns hold, each field as often as it is given", () => {
  const words = ["--event", "T-01", "--day", "2", "--map", "namn=Vem", "--map", "ignore=A", "--map=ignore=B = C"];
  const { source, export: asked } = parsed("import-attendance", "n.xlsx", "lista.csv", ...words);
  expect(source).toBe("lista.csv");
  expect(asked).toEqual({
    event: "T-01",
    day: 2,
    annualYear: null,
    isReversed: null,
    map: { name: ["Vem"], ignore: ["A", "B = C"] },
    sheet: null,
  });
});

test.each([
  ["yes", true],
  ["JA", true],
  ["no", false],
  ["nej", false],
])("--reversed %s is an answer in either language", (answer, isReversed) => {
  const asked = parsed("import-survey", "n.xlsx", "u.csv", "--annual", "2021", "--reversed", answer).export;
  expect([asked?.annualYear, asked?.isReversed]).toEqual([2021, isReversed]);
});

test("a survey comes from a file or from a sheet", () => {
  expect(parsed("import-survey", "n.xlsx", "--sheet", "Svar").export?.sheet).toBe("Svar");
  expect(fault("import-survey", "n.xlsx")).toBe("answers-not-named");
  expect(fault("import-survey", "n.xlsx", "u.csv", "--sheet", "Svar")).toBe("answers-not-named");
});

test("a removal is of a year or of what is older than a day", () => {
  expect(parsed("remove-personal-data", "n.xlsx", "--year", "2021").removal).toEqual({
    year: 2021,
    before: null,
    decision: null,
  });
  expect(
    parsed("remove-personal-data", "n.xlsx", "--before", "1 januari 2022", "--decision", " KS 1 ").removal,
  ).toEqual({
    year: null,
    before: "2022-01-01",
    decision: "KS 1",
  });
});

test.each([
  ["list-not-named", ["import-attendance", "n.xlsx"]],
  ["word-left-over", ["import-attendance", "n.xlsx", "a.csv", "b.csv"]],
  ["day-not-a-number", ["import-attendance", "n.xlsx", "a.csv", "--day", "0"]],
  ["day-not-a-number", ["import-attendance", "n.xlsx", "a.csv", "--day", "två"]],
  ["map-not-a-map", ["import-attendance", "n.xlsx", "a.csv", "--map", "namn"]],
  ["map-not-a-map", ["import-attendance", "n.xlsx", "a.csv", "--map", "färg=Vem"]],
  ["map-not-a-map", ["import-attendance", "n.xlsx", "a.csv", "--map", "namn= "]],
  ["option-of-other-command", ["import-attendance", "n.xlsx", "a.csv", "--reversed", "no"]],
  ["reversed-not-an-answer", ["import-survey", "n.xlsx", "a.csv", "--reversed", "kanske"]],
  ["event-and-annual", ["import-survey", "n.xlsx", "a.csv", "--event", "T-01", "--annual", "2021"]],
  ["year-not-a-year", ["import-survey", "n.xlsx", "a.csv", "--annual", "i år"]],
  ["option-twice", ["import-survey", "n.xlsx", "a.csv", "--event", "A", "--event", "B"]],
  ["removal-needs-one", ["remove-personal-data", "n.xlsx"]],
  ["removal-needs-one", ["remove-personal-data", "n.xlsx", "--year", "2021", "--before", "2022-01-01"]],
  ["before-not-a-day", ["remove-personal-data", "n.xlsx", "--before", "3/4/2022"]],
  ["option-without-value", ["remove-personal-data", "n.xlsx", "--year", "2021", "--decision"]],
] as const)("%s: %j", (expected, words) => {
  expect(fault(...words)).toBe(expected);
});
