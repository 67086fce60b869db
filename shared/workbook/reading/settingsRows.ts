import type { Fraction } from "../../money/fraction";
import { settingNames, tableNames } from "../../text/tableTexts";
import { sameWord } from "../../text/sameWord";
import type { Language } from "../../text/language";
import type { RowPlace, Settings } from "../feeTables";
import { errorRemark, noteRemark, readAs, warningRemark, type Reader } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readPercentNotNegative } from "./readPercent";
import { isNumberSetting, readSettingNumber } from "./readSettingNumber";
import { readText } from "./readText";
import { readYear } from "./readYear";
import { shownValue } from "./shownValue";
import { readRows, type ReadRow, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

/** A row of the settings table: the setting's id, and its value when the core reads it. */
export interface SettingFields {
  readonly setting: string | null;
  readonly name: string | null;
  readonly text: string | null;
  readonly year: number | null;
  readonly language: Language | null;
  /** In per cent. */
  readonly percent: Fraction | null;
  /** Of the settings that are numbers. */
  readonly number: number | null;
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

/** A limit that cannot be read gives way to the usual one, with a warning: no fee rests on it. */
const readJumpLimit: Reader<Fraction> = (cell) => {
  const reading = readPercentNotNegative(cell);
  if (!reading.remarks.some(({ severity }) => severity === "error")) return reading;
  return { value: null, remarks: [warningRemark("unknown-jump-limit", { text: shownValue(cell.value) })] };
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
  const isNumber = isNumberSetting(setting);
  return {
    setting,
    name,
    year: isYear ? row.read("value", readYear) : null,
    language: setting === "language" ? row.read("value", readLanguage) : null,
    percent: setting === "jumpLimit" ? row.read("value", readJumpLimit) : null,
    number: isNumber ? row.read("value", readSettingNumber(setting)) : null,
    text: isYear || isNumber || setting === "language" || setting === "jumpLimit" ? null : row.read("value", readText),
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

/** The change of a population, in per cent, above which a person is asked to look; null where none is stated. */
export function jumpLimitOf(rows: readonly ReadRow<SettingFields>[]): Fraction | null {
  return rows.find(({ fields }) => fields.setting === "jumpLimit")?.fields.percent ?? null;
}
