import { readRowsInShort, type Rows } from "./gridOf";

const nbsp = "\u00a0";
const narrow = "\u202f";

test.each<[string, Rows]>([
  ["code and figure", [["1490", "114872"]]],
  ["code as number", [[1490, 114872]]],
  ["name and figure", [["Borås", 114872]]],
  ["official name", [["Borås Stad", 114872]]],
  ["code and name in one cell", [["1490 Borås", 114872]]],
  ["code and name apart", [["1490", "Borås", 114872]]],
  ["name before code", [["Borås", "1490", 114872]]],
  ["name with code in brackets", [["Borås (1490)", 114872]]],
  ["padded", [["  1490 ", " Borås                    ", " 114872 "]]],
  ["thousands with a blank", [["1490", "114 872"]]],
  ["thousands with a no-break space", [["1490", `114${nbsp}872`]]],
  ["thousands with a narrow no-break space", [["1490", `114${narrow}872`]]],
  ["a decimal comma and nothing but zeros after", [["1490", "114872,0"]]],
  ["all in one cell", [["1490 Borås 114 872"]]],
  ["name and figure in one cell", [[`Borås 114${nbsp}872`]]],
  ["code and figure in one cell", [["1490 114 872"]]],
  ["a colon between", [["Borås: 114872"]]],
  [
    "header row",
    [
      ["Kommunkod", "Folkmängd"],
      ["1490", 114872],
    ],
  ],
  [
    "English headers",
    [
      ["Municipality", "Population"],
      ["Borås", 114872],
    ],
  ],
  [
    "columns in another order",
    [
      ["Folkmängd", "Kommun", "Kommunkod"],
      [114872, "Borås", "1490"],
    ],
  ],
  [
    "footnote mark on the header",
    [
      ["Kommun", "Folkmängd1)"],
      ["Borås", 114872],
    ],
  ],
])("a list is read: %s", (_what, rows) => {
  expect(readRowsInShort(rows, 2024)).toEqual({ figures: ["1490 2024 114872"], findings: [] });
});

test.each<[string, Rows]>([
  [
    "year column",
    [
      ["Kommunkod", "År", "Folkmängd"],
      ["1490", 2024, 114872],
    ],
  ],
  [
    "year column as text",
    [
      ["Kommunkod", "År", "Folkmängd"],
      ["1490", "2024", "114872"],
    ],
  ],
  ["year column without header", [["1490", "2024", "114872"]]],
  [
    "day column",
    [
      ["Kommunkod", "Datum", "Folkmängd"],
      ["1490", "2024-12-31", 114872],
    ],
  ],
  [
    "month of SCB",
    [
      ["Kommunkod", "Månad", "Folkmängd"],
      ["1490", "2024M12", 114872],
    ],
  ],
  [
    "header with the year",
    [
      ["Kommunkod", "Folkmängd 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "header with the day",
    [
      ["Kommunkod", "Folkmängd 31 december 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "header with a short day",
    [
      ["Kommunkod", "Folkmängd 31 dec. 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "header with the day in figures",
    [
      ["Kommunkod", "Folkmängd 2024-12-31"],
      ["1490", 114872],
    ],
  ],
  [
    "header with day and month",
    [
      ["Kommunkod", "Folkmängd 31/12 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "header in English",
    [
      ["Code", "Population on 31 December 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "header in American English",
    [
      ["Code", "Population December 31, 2024"],
      ["1490", 114872],
    ],
  ],
  [
    "year as header",
    [
      ["Kommunkod", 2024],
      ["1490", 114872],
    ],
  ],
  ["title", [["Folkmängd 31 december 2024"], ["Kommun", "Folkmängd"], ["Borås", 114872]]],
  ["title and a blank row", [["Befolkning år 2024"], [], ["Kommun", "Antal"], ["Borås", 114872]]],
  ["year alone above", [["2024"], ["Kommun", "Folkmängd"], ["Borås", 114872]]],
  [
    "underscores",
    [
      ["kommun", "folkmangd_2024"],
      ["Borås", 114872],
    ],
  ],
])("the year is read from %s", (_what, rows) => {
  expect(readRowsInShort(rows)).toEqual({ figures: ["1490 2024 114872"], findings: [] });
});

test("several years stand in columns", () => {
  const rows = [
    ["Kommunkod", "Kommun", "Folkmängd 2023", "Folkmängd 2024"],
    ["1440", "Ale", 32446, 32576],
    ["1490", "Borås", 114592, 114872],
  ];
  const figures = ["1440 2023 32446", "1440 2024 32576", "1490 2023 114592", "1490 2024 114872"];
  expect(readRowsInShort(rows)).toEqual({ figures, findings: [] });
});

test("of several years the one asked for is read alone", () => {
  const rows = [
    ["Kommunkod", "Folkmängd 2023", "Folkmängd 2024"],
    ["1440", 32446, 32576],
  ];
  expect(readRowsInShort(rows, 2023)).toEqual({ figures: ["1440 2023 32446"], findings: [] });
  const down = [
    ["Kommunkod", "År", "Folkmängd"],
    ["1440", 2023, 32446],
    ["1440", 2024, 32576],
  ];
  expect(readRowsInShort(down, 2023)).toEqual({ figures: ["1440 2023 32446"], findings: [] });
});

test("counties, the country and sums are left out without a word", () => {
  const rows = [
    ["Kommun", "Folkmängd 2024"],
    ["00 Riket", 10587710],
    ["01 Stockholms län", 2473307],
    ["0127 Botkyrka", 95318],
    ["Stockholms län", 2473307],
    ["Hela riket", 10587710],
    ["Summa", 95318],
  ];
  expect(readRowsInShort(rows)).toEqual({ figures: ["0127 2024 95318"], findings: [] });
});

test("a county called like its seat is known by its code", () => {
  const rows = [
    ["Kod", "Namn", "Folkmängd 2024"],
    ["01", "Stockholm", 2473307],
    [3, "Uppsala", 407362],
    [380, "Uppsala", 248016],
    ["0180", "Stockholm", 995574],
  ];
  expect(readRowsInShort(rows)).toEqual({ figures: ["0380 2024 248016", "0180 2024 995574"], findings: [] });
});

test.each<[string, Rows, readonly string[]]>([
  ["an unknown name", [["Göteborgg", 604616]], ["import-name-suggested A3"]],
  ["a name like no other", [["Xyzby", 604616]], ["import-name-unknown A3"]],
  ["an unknown code", [["1499x", 604616]], ["import-name-unknown A3"]],
  ["a code that does not exist", [[1450, 604616]], ["import-code-unknown A3"]],
  ["a name that contradicts its code", [["1480 Borås", 604616]], ["import-name-contradicts A3"]],
  ["a county's name by a municipality's code", [["1480 Hallands län", 604616]], ["import-name-contradicts A3"]],
  ["no municipality", [[null, 604616]], ["import-no-municipality A3"]],
  [
    "no figure",
    [
      ["1480", null],
      ["1440", 32576],
    ],
    ["import-figure-missing B3"],
  ],
  ["text in place of a figure", [["1480", "okänt"]], ["not-a-number B3"]],
  ["a figure with a unit", [["1480", "604616 st"]], ["not-a-number B3"]],
  ["no whole number", [["1480", 604616.5]], ["not-whole B3"]],
  ["no whole number in text", [["1480", "604616,5"]], ["not-whole B3"]],
  ["a negative figure", [["1480", -604616]], ["negative B3"]],
  ["a negative figure in text", [["1480", "\u2212604 616"]], ["negative B3"]],
  ["zero", [["1480", 0]], ["zero B3"]],
  ["a point before thousands", [["1480", "604.616"]], ["number-dot-thousands B3"]],
  ["blanks in odd places", [["1480", "60 46 16"]], ["not-a-number B3"]],
  ["an error", [["1480", { error: "#REF!" }]], ["cell-error B3"]],
  ["yes", [["1480", true]], ["not-a-number B3"]],
  ["a figure in two cells", [["1480", 604, 616]], ["import-figure-split B3"]],
  ["SCB's sign for no figure", [["1480", ".."]], ["warning: import-figure-not-stated B3"]],
  ["another figure of the same municipality", [["1490", 114873]], ["import-figure-twice B3"]],
])("a row that cannot be read is told with its cell, and the others are read: %s", (_what, faulty, findings) => {
  const rows = [["Kommun", "Folkmängd 2024"], ["1490", 114872], ...faulty];
  const isTwice = findings[0]?.startsWith("import-figure-twice");
  const more = faulty.length > 1 ? ["1440 2024 32576"] : [];
  expect(readRowsInShort(rows)).toEqual({ figures: isTwice ? [] : ["1490 2024 114872", ...more], findings });
});

test("every fault is told at once", () => {
  const rows = [
    ["Kommun", "Folkmängd 2024"],
    ["Göteborgg", 604616],
    ["1490", "okänt"],
    ["1480 Borås", 5],
    ["1440", 32576],
  ];
  expect(readRowsInShort(rows)).toEqual({
    figures: ["1440 2024 32576"],
    findings: ["import-name-suggested A2", "not-a-number B3", "import-name-contradicts A4"],
  });
});

test("the same figure twice is read once", () => {
  const rows = [
    ["Kommun", "Folkmängd 2024"],
    ["1490", 114872],
    ["Borås", 114872],
  ];
  expect(readRowsInShort(rows)).toEqual({ figures: ["1490 2024 114872"], findings: [] });
  const named = [
    ["Kommun", "Folkmängd 2024"],
    ["Borås", 114872],
    ["Borås stad", "114 872"],
  ];
  expect(readRowsInShort(named)).toEqual({ figures: ["1490 2024 114872"], findings: [] });
});

test("a name that the register does not know is told where the code says who it is", () => {
  const rows = [
    ["Kod", "Namn", "Folkmängd 2024"],
    ["1440", "Ale", 32576],
    ["1490", "Bourås", 114872],
  ];
  expect(readRowsInShort(rows)).toEqual({
    figures: ["1440 2024 32576", "1490 2024 114872"],
    findings: ["warning: import-name-doubtful B3"],
  });
});

test("a code is not filled in by a name where a column holds codes", () => {
  const rows = [
    ["Kod", "Namn", "Folkmängd 2024"],
    ["1490", "Borås", 114872],
    [null, "Stockholm", 2473307],
  ];
  expect(readRowsInShort(rows)).toEqual({ figures: ["1490 2024 114872"], findings: ["missing-code-named A3"] });
});

test.each<[string, Rows]>([
  ["no rows", []],
  [
    "no municipalities",
    [
      ["Namn", "Antal"],
      ["Anna", 5],
    ],
  ],
  [
    "counties only",
    [
      ["Län", "Folkmängd 2024"],
      ["Stockholm", 2473307],
      ["Uppsala", 407362],
    ],
  ],
])("without a municipality nothing is read: %s", (_what, rows) => {
  expect(readRowsInShort(rows).figures).toEqual([]);
  expect(readRowsInShort(rows).findings).toEqual(["import-no-figures"]);
});

test.each<[string, Rows]>([
  [
    "two columns of numbers",
    [
      ["1490", 114872, 115238],
      ["1440", 32576, 32620],
    ],
  ],
  ["codes that may be years", [["2021", "2023", "10254"]]],
  ["years that may be codes", [["2023", "1490", "114872"]]],
  ["two columns of years", [["2425", "2023", "2024"]]],
])("without headers nothing is guessed: %s", (_what, rows) => {
  expect(readRowsInShort(rows, 2024)).toEqual({
    figures: [],
    findings: [expect.stringContaining("import-columns-unclear")],
  });
});

test.each([
  ["half of what it was", 57000],
  ["twice what it was", 230000],
])("a figure far from what is known is told, and read, since the file says so: %s", (_what, population) => {
  const rows = [
    ["Kommun", "Folkmängd 2024"],
    ["Borås", population],
  ];
  const findings = ["warning: import-figure-unlikely B2"];
  expect(readRowsInShort(rows)).toEqual({ figures: [`1490 2024 ${String(population)}`], findings });
});

test("a column that may be a population and is not read is told; other statistics are no news", () => {
  const rows = [
    ["Kommun", "Folkmängd 2023", "Folkmängd X 2024", "Folkökning 2024", "Areal", null],
    ["Borås", 114592, 114872, 280, 910, 114872],
  ];
  const findings = ["warning: import-column-left C1", "warning: import-column-bare F1"];
  expect(readRowsInShort(rows)).toEqual({ figures: ["1490 2023 114592"], findings });
});

test("headings that slipped aside are told, and nothing below them is read", () => {
  const rows = [
    ["Kommun", null, "Folkmängd 2023", "Folkmängd 2024"],
    ["Borås", 114592, 114872, null],
  ];
  expect(readRowsInShort(rows)).toEqual({ figures: [], findings: ["import-headings-slipped D1"] });
});

test.each<[string, Rows, readonly string[]]>([
  [
    "other than the file's",
    [
      ["Kommun", "Folkmängd 2024"],
      ["Borås", 114872],
    ],
    ["import-year-contradicts B1"],
  ],
  [
    "other than the title's",
    [["Folkmängd 2024"], ["Kommun", "Folkmängd"], ["Borås", 114872]],
    ["import-year-contradicts B2"],
  ],
  [
    "other than the rows'",
    [
      ["Kommun", "År", "Folkmängd"],
      ["Borås", 2024, 114872],
    ],
    ["import-year-contradicts C1"],
  ],
])("a year that is stated and %s is a fault, and nothing is read", (_what, rows, findings) => {
  expect(readRowsInShort(rows, 2023)).toEqual({ figures: [], findings });
});

test.each<[string, Rows, string]>([
  [
    "title and column",
    [["Folkmängd 31 december 2023"], ["Kommun", "Folkmängd 2024"], ["Borås", 114872]],
    "import-title-contradicts B2",
  ],
  [
    "column and row",
    [
      ["Kommun", "År", "Folkmängd 2024"],
      ["Borås", 2023, 114872],
    ],
    "import-years-differ C2",
  ],
  [
    "two columns",
    [
      ["Kommun", "År", "Datum", "Folkmängd"],
      ["Borås", 2023, "2024-12-31", 114872],
    ],
    "import-years-differ C2",
  ],
  [
    "two columns of one year",
    [
      ["Kommun", "Folkmängd 2024", "Invånare 2024"],
      ["Borås", 114872, 114000],
    ],
    "import-two-columns C1",
  ],
])("years that contradict each other are a fault: %s", (_what, rows, finding) => {
  expect(readRowsInShort(rows)).toEqual({ figures: [], findings: [finding] });
});
