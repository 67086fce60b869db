import { settingNames, tableNames } from "../../text/tableTexts";
import { sameWord } from "../../text/sameWord";
import type { Language } from "../../text/language";
import type { RowPlace, Settings } from "../feeTables";
import { errorRemark, noteRemark, readAs, warningRemark, type Reader } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readText } from "./readText";
import { readYear } from "./readYear";
import { readRows, type ReadRow, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

/** A row of the settings table: the setting's id, and its value when the core reads it. */
export interface SettingFields {
  readonly setting: string | null;
  readonly name: string | null;
  readonly text: string | null;
  readonly year: number | null;
  readonly language: Language | null;
}

const languageWords: Readonly<Record<Language, readonly string[]>> = {
  sv: ["sv", "svenska", "swedish"],
  en: ["en", "engelska", "english"],
};

/** Svenska or English; anything else is Swedish, with a warning. */
const readLanguage: Reader<Language> = (cell) => {
  const { value, remarks } = readText(cell);
  if (value === null) return { value, remarks };
  if (languageWords.en.includes(sameWord(value))) return readAs("en");
  if (languageWords.sv.includes(sameWord(value))) return readAs("sv");
  return readAs("sv", warningRemark("unknown-language", { text: value }));
};

function settingOf(name: string): string | null {
  const found = Object.entries(settingNames).find(([, texts]) =>
    [texts.sv, texts.en].some((text) => sameWord(text) === sameWord(name)),
  );
  return found === undefined ? null : found[0];
}

function readFields(row: RowReader): SettingFields {
  const name = row.require("name", readText);
  const setting = name === null ? null : settingOf(name);
  if (name !== null && setting === null) row.tell("name", noteRemark("unknown-setting", { name }));
  const isYear = setting === "feeYear" || setting === "activityYear";
  return {
    setting,
    name,
    year: isYear ? row.read("value", readYear) : null,
    language: setting === "language" ? row.read("value", readLanguage) : null,
    text: isYear || setting === "language" ? null : row.read("value", readText),
  };
}

export function settingsRows(table: LocatedTable | null): readonly ReadRow<SettingFields>[] {
  const rows = readRows(table, readFields);
  tellRepeated(rows, {
    keyFields: ["name"],
    keyOf: ({ setting }) => setting,
    field: () => "name",
    fault: ({ name }, firstRow) => errorRemark("duplicate-setting", { name: name ?? "", firstRow }),
  });
  return rows;
}

/** The first row of each setting counts. A missing table is no fault: the fee year then asks to be added to a new one. */
export function settingsOf(table: LocatedTable | null, rows: readonly ReadRow<SettingFields>[]): Settings {
  const rowOf = (setting: string) => rows.find(({ fields }) => fields.setting === setting);
  const newSheet: RowPlace = { sheet: tableNames.settings.sv, row: 1, columns: {} };
  return {
    networkName: rowOf("networkName")?.fields.text ?? null,
    feeYear: rowOf("feeYear")?.fields.year ?? null,
    activityYear: rowOf("activityYear")?.fields.year ?? null,
    language: rowOf("language")?.fields.language ?? "sv",
    feeYearPlace: rowOf("feeYear")?.reader.place ?? table?.headerPlace ?? newSheet,
  };
}
