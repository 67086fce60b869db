import { readAlternatives } from "../../../../shared/commands/scenarios/readAlternatives";
import { findingText } from "../../../../shared/text/findings/findingText";
import { headers, tableNames } from "../../../../shared/text/tableTexts";
import { readFeeTables } from "../../../../shared/workbook/reading/readFeeTables";
import { activityTableIds, tableSchemas } from "../../../../shared/workbook/schema";
import type { TableId } from "../../../../shared/workbook/tableSchema";
import { formatted, workbookWith, type TestCell } from "./workbookContent";

type Rows = readonly (readonly TestCell[])[];

/** What is told of a sheet: severity, code and cell; each sentence is complete in both languages. */
function told(sheet: string, rows: Rows): string[] {
  const content = workbookWith({ [sheet]: rows });
  const isProposed = sheet === tableNames.ruleAlternatives.sv;
  const { findings } = isProposed ? readAlternatives(content, []) : readFeeTables(content);
  return findings.map((finding) => {
    for (const language of ["sv", "en"] as const) {
      const text = findingText(finding, language);
      expect(text).not.toMatch(/[{}]|undefined|null/);
      expect(text).not.toBe(finding.code);
    }
    expect(finding.place.sheet).toBe(sheet);
    return `${finding.severity} ${finding.code} ${finding.place.column ?? ""}${String(finding.place.row)}`;
  });
}

const members = ["Kommun", "Kommunkod", "Från", "Till"];
const population = ["Kommunkod", "År", "Folkmängd", "Kommun"];
const rule = ["Gäller från år", "Kategori", "Avgift per invånare", "Högsta avgift"];
const index = ["Serie", "Period", "Värde", "Enhet", "Status"];
const decision = ["Kommunkod", "Betalare", "År", "Avgift"];

describe("a fault of a row stands at its cell", () => {
  test.each<[string, string, Rows, string[]]>([
    ["an unknown code", "Medlemmar", [members, ["Borås", "9999"]], ["error unknown-code B2"]],
    ["a missing code of an unknown name", "Medlemmar", [members, ["Nätverket"]], ["error missing-code B2"]],
    [
      "a missing code of a name like another",
      "Medlemmar",
      [members, ["Goteborg"]],
      ["error missing-code-suggested B2"],
    ],
    ["a missing code that the name gives", "Medlemmar", [members, ["Borås"]], ["note code-filled B2"]],
    ["a name that contradicts its code", "Medlemmar", [members, ["Borås", "1480"]], ["error name-contradicts-code A2"]],
    ["a name that contradicts a county", "Medlemmar", [members, ["Borås", "14"]], ["error name-contradicts-code A2"]],
    ["a name with another code in it", "Medlemmar", [members, ["1480 Borås"]], ["error name-contradicts-code A2"]],
    [
      "a name with another code beside it",
      "Medlemmar",
      [members, ["1480 Borås", "1490"]],
      ["error name-contradicts-code A2"],
    ],
    ["neither name nor code", "Medlemmar", [members, [null, null, 44197]], ["error missing-member A2"]],
    ["a code that lost its zero", "Medlemmar", [members, ["Stockholm", 180]], ["note padded-code B2"]],
    [
      "Till before Från",
      "Medlemmar",
      [members, ["Borås", "1490", "2024-01-01", "2023-12-31"]],
      ["error to-before-from D2"],
    ],
    ["an ambiguous date", "Medlemmar", [members, ["Borås", "1490", "11/12/2021"]], ["error ambiguous-date C2"]],
    ["a year for a date", "Medlemmar", [members, ["Borås", "1490", 2021]], ["error year-where-date C2"]],
    ["a cell with an error", "Medlemmar", [members, [{ error: "#REF!" }, "1490"]], ["error cell-error A2"]],
    [
      "a payer without a name",
      "Betalare",
      [
        ["Betalare", "Beräkning"],
        [null, "gemensamt"],
      ],
      ["error missing-value A2"],
    ],
    [
      "an unknown word",
      "Betalare",
      [
        ["Betalare", "Beräkning"],
        ["A", "ihop"],
      ],
      ["error unknown-word B2"],
    ],
    ["text where a number belongs", "Befolkning", [population, ["1490", 2024, "många"]], ["error not-a-number C2"]],
    ["a number with a unit", "Befolkning", [population, ["1490", 2024, "500 inv"]], ["error not-a-number C2"]],
    ["dot and comma", "Befolkning", [population, ["1490", 2024, "1.234,0"]], ["error number-dot-and-comma C2"]],
    ["a dot for thousands", "Befolkning", [population, ["1490", 2024, "1.234"]], ["error number-dot-thousands C2"]],
    ["a number as text", "Befolkning", [population, ["1490", 2024, "1 234"]], ["note text-number C2"]],
    ["a negative population", "Befolkning", [population, ["1490", 2024, -1]], ["error negative C2"]],
    ["a population of zero", "Befolkning", [population, ["1490", 2024, 0]], ["error zero C2"]],
    ["half a person", "Befolkning", [population, ["1490", 2024, 1.5]], ["error not-whole C2"]],
    ["a missing population", "Befolkning", [population, ["1490", 2024]], ["error missing-value C2"]],
    ["a missing year", "Befolkning", [population, ["1490", null, 5]], ["error missing-value B2"]],
    [
      "a date for a year",
      "Befolkning",
      [population, ["1490", formatted(45657, "yyyy-mm-dd"), 5]],
      ["error date-where-year B2"],
    ],
    ["a missing code without a name", "Befolkning", [population, [null, 2024, 5]], ["error missing-value A2"]],
    [
      "a missing code with a name",
      "Befolkning",
      [population, [null, 2024, 5, "Borås"]],
      ["error missing-code-named A2"],
    ],
    [
      "another municipality's name",
      "Befolkning",
      [population, ["1490", 2024, 5, "Ale"]],
      ["error name-contradicts-code D2"],
    ],
    ["a rule without its year", "Avgiftsregel", [rule, [null, "A", 1]], ["error missing-value A2"]],
    ["a negative rate", "Avgiftsregel", [rule, [2024, null, -1]], ["error negative C2"]],
    ["a cap of zero", "Avgiftsregel", [rule, [2024, null, 1, 0]], ["error zero D2"]],
    [
      "a rate in a percent cell",
      "Avgiftsregel",
      [rule, [2024, null, formatted(1, "0%")]],
      ["error percent-where-number C2"],
    ],
    [
      "a rate in a date cell",
      "Avgiftsregel",
      [rule, [2024, null, formatted(1, "d mmm")]],
      ["error date-where-number C2"],
    ],
    ["a period that is none", "Löneindex", [index, ["LCI", "2024M13", 1, "index"]], ["error not-a-period B2"]],
    [
      "a date for a period",
      "Löneindex",
      [index, ["LCI", formatted(45292, "mmm yyyy"), 1, "index"]],
      ["error date-where-period B2"],
    ],
    ["a missing unit", "Löneindex", [index, ["LCI", 2024, 1]], ["error missing-value D2"]],
    ["a missing value", "Löneindex", [index, ["LCI", 2024, null, "index"]], ["error missing-value C2"]],
    ["a missing series", "Löneindex", [index, [null, 2024, 1, "index"]], ["error missing-value A2"]],
    ["an index level of zero", "Löneindex", [index, ["LCI", 2024, 0, "index"]], ["error index-level-not-positive C2"]],
    ["a negative index level", "Löneindex", [index, ["LCI", 2024, -3, "index"]], ["error index-level-not-positive C2"]],
    ["a negative percentage", "Löneindex", [index, ["LCI", 2024, -3, "procent"]], []],
    ["a percentage of zero", "Löneindex", [index, ["LCI", 2024, 0, "procent"]], []],
    [
      "a percent cell",
      "Löneindex",
      [index, ["LCI", 2024, formatted(0.027, "0.0%"), "procent"]],
      ["note percent-cell C2"],
    ],
    ["a percentage as text", "Löneindex", [index, ["LCI", 2024, "2,7 %", "procent"]], ["note percent-text C2"]],
    [
      "a decided fall of all",
      "Årsbeslut",
      [
        ["År", "Beslutat %"],
        [2024, -100],
      ],
      ["error decided-too-low B2"],
    ],
    [
      "a blank decision",
      "Årsbeslut",
      [
        ["År", "Beslutat %"],
        [2024, null],
      ],
      [],
    ],
    ["a decision for nobody", "Beslut", [decision, [null, null, 2024, 5]], ["error decision-for-nobody A2"]],
    ["a decision for two", "Beslut", [decision, ["1490", "A", 2024, 5]], ["error decision-for-two B2"]],
    ["a decision of nothing", "Beslut", [decision, ["1490", null, 2024, null]], ["error missing-value D2"]],
    ["a decision on zero kronor", "Beslut", [decision, ["1490", null, 2024, 0]], []],
    [
      "an unknown setting",
      "Inställningar",
      [
        ["Namn", "Värde"],
        ["Färg", "blå"],
      ],
      ["note unknown-setting A2"],
    ],
    [
      "a setting without a name",
      "Inställningar",
      [
        ["Namn", "Värde"],
        [null, "blå"],
      ],
      ["error missing-value A2"],
    ],
    [
      "a setting without a value",
      "Inställningar",
      [
        ["Namn", "Värde"],
        ["Avgiftsår", null],
      ],
      [],
    ],
    [
      "an unknown language",
      "Inställningar",
      [
        ["Namn", "Värde"],
        ["Språk", "finska"],
      ],
      ["warning unknown-language B2"],
    ],
    [
      "a fee year that is none",
      "Inställningar",
      [
        ["Namn", "Värde"],
        ["Avgiftsår", "nästa"],
      ],
      ["error not-a-year B2"],
    ],
    ["an impossible date", "Medlemmar", [members, ["Borås", "1490", "2021-02-30"]], ["error impossible-date C2"]],
    ["words for a date", "Medlemmar", [members, ["Borås", "1490", "snart"]], ["error not-a-date C2"]],
    ["a code with a name", "Befolkning", [population, ["1490 Borås", 2024, 5]], ["note code-with-name A2"]],
    ["a blank in the code's cell", "Medlemmar", [members, ["Borås", " "]], ["note code-from-name B2"]],
  ])("%s", (_fault, sheet, rows, expected) => {
    expect(told(sheet, rows)).toEqual(expected);
  });

  test.each<[string, TestCell, string[]]>([
    ["Avrundning", 25, ["error fee-unit B2"]],
    ["Avrundning", 50, []],
    ["Avrunda per invånare (öre)", 0, ["error zero B2"]],
    ["Avrunda golv/tak/fast (kr)", 0, ["error zero B2"]],
    ["Avrunda golv/tak/fast (kr)", 0.25, []],
    ["Fast del", 0, []],
    ["Lägsta avgift", 0, []],
    ["Lägsta avgift", -1, ["error negative B2"]],
    ["Befolkning: år bakåt", -1, ["error negative B2"]],
    ["Befolkning: år bakåt", 0, []],
    ["Index: år bakåt", 1.5, ["error not-whole B2"]],
    ["Index: period", "våren", ["error not-an-index-period B2"]],
    ["Indexvärden", "preliminära", []],
    ["Andel av index", 0.8, ["warning share-below-one B2"]],
    ["Andel av index", 1, ["warning share-below-one B2"]],
    ["Andel av index", formatted(0.8, "0%"), ["note percent-cell B2"]],
    ["Andel av index", -80, ["error negative B2"]],
    ["Andel av index", 120, []],
    ["Lägsta höjning", -1, ["error negative B2"]],
    ["Sänks aldrig", "x", ["error not-yes-or-no B2"]],
    ["Sänks aldrig", true, []],
    ["Indexera avgift", "nej", []],
    ["Kedja från", "ibland", ["error unknown-word B2"]],
    ["Nya medlemmar", "Från månad", []],
    ["Högsta höjning (%)", -1, ["error negative B2"]],
    ["Basår", "2024-01-01", ["error not-a-year B2"]],
  ])("%s: %j", (header, value, expected) => {
    expect(
      told("Avgiftsregel", [
        ["Gäller från år", header],
        [2024, value],
      ]),
    ).toEqual(expected);
  });
});

describe("every column of every table of the fees is read", () => {
  const isOfFees = (id: TableId) => !(activityTableIds as readonly TableId[]).includes(id);
  const columns = (Object.keys(tableSchemas) as TableId[])
    .filter(isOfFees)
    .flatMap((id) => tableSchemas[id].columns.map(({ field, kind }): [TableId, string, string] => [id, field, kind]));

  /** One row with something odd in the field and nothing else. */
  function toldOf(id: TableId, field: string, value: TestCell): string[] {
    const fields = tableSchemas[id].columns.map((column) => column.field);
    const row = fields.map((each) => (each === field ? value : null));
    return told(tableNames[id].sv, [fields.map((each) => headers[id][each]?.sv ?? ""), row]).filter((each) =>
      each.endsWith(` ${String.fromCharCode(65 + fields.indexOf(field))}2`),
    );
  }

  test.each(columns)("%s: an error in %s (%s) is told", (id, field) => {
    expect(toldOf(id, field, { error: "#N/A" })).toContainEqual(expect.stringMatching(/^error cell-error /));
  });

  test.each(columns.filter(([, , kind]) => kind !== "text" && kind !== "code"))(
    "%s: a text without sense in %s (%s) is told",
    (id, field) => {
      expect(toldOf(id, field, "struntprat")).toContainEqual(expect.stringMatching(/^error /));
    },
  );
});
