import type { ActivitySettings } from "../activityTables";
import type { LocatedTable } from "./locatedTable";
import { usualDecimals, usualThreshold } from "./readSettingNumber";
import type { ReadRow } from "./rowReader";
import { settingsOf, type SettingFields } from "./settingsRows";

/** What the settings say of events and evaluations; the first row of each counts. */
export function activitySettingsOf(
  table: LocatedTable | null,
  rows: readonly ReadRow<SettingFields>[],
): ActivitySettings {
  const rowOf = (setting: string) => rows.find(({ fields }) => fields.setting === setting);
  const numberOf = (setting: string) => rowOf(setting)?.fields.number ?? null;
  const { networkName, language, feeYear, feeYearPlace, activityYear } = settingsOf(table, rows);
  return {
    networkName,
    language,
    activityYear: activityYear ?? (feeYear === null ? null : feeYear - 1),
    activityYearPlace: rowOf("activityYear")?.reader.place ?? feeYearPlace,
    anonymityThreshold: numberOf("anonymityThreshold") ?? usualThreshold,
    minimumPresence: numberOf("minimumPresence") ?? 0,
    organiser: rowOf("organiser")?.fields.text ?? null,
    satisfiedFrom: numberOf("satisfiedFrom"),
    meanDecimals: numberOf("meanDecimals") ?? usualDecimals,
  };
}
