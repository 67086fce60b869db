import { exportFieldTexts, lowestIsBestText } from "../../text/exportFieldTexts";
import type { Language } from "../../text/language";
import { sameWord } from "../../text/sameWord";
import { words } from "../../text/tableTexts";
import type { ColumnMap, ExportField } from "./exportContent";
import { exportFieldOf } from "./exportFieldOf";

/** What a person said of a survey's columns, as Enkäter keeps it in Kolumner. */
export interface ChosenColumns {
  readonly map: ColumnMap;
  /** Whether the lowest point of the scales is the best one; null: nobody said. */
  readonly isReversed: boolean | null;
}

/**
 * The text of Kolumner, read back by {@link chosenColumnsOf}; null where nothing was chosen.
 * @example chosenColumnsText({ map: { satisfaction: ["Betyg"] }, isReversed: false }, "sv") // "nöjdhet=Betyg; lägst är bäst=nej"
 */
export function chosenColumnsText({ map, isReversed }: ChosenColumns, language: Language): string | null {
  const parts = (Object.keys(exportFieldTexts) as readonly ExportField[]).flatMap((field) =>
    (map[field] ?? []).map((header) => `${exportFieldTexts[field][language]}=${quoted(header)}`),
  );
  const answer = words[isReversed === true ? "yes" : "no"]?.[language][0] ?? "";
  const all = isReversed === null ? parts : [...parts, `${lowestIsBestText[language]}=${answer}`];
  return all.length === 0 ? null : all.join("; ");
}

/** What a text of Kolumner says, in either language; parts that say nothing known are passed over. */
export function chosenColumnsOf(text: string | null): ChosenColumns {
  const map: Partial<Record<ExportField, readonly string[]>> = {};
  let isReversed: boolean | null = null;
  for (const { word, value } of partsOf(text ?? "")) {
    const field = exportFieldOf(word);
    if (field !== null && value !== "") map[field] = [...(map[field] ?? []), value];
    if ([lowestIsBestText.sv, lowestIsBestText.en].some((each) => sameWord(each) === sameWord(word))) {
      isReversed = answerOf(value) ?? isReversed;
    }
  }
  return { map, isReversed };
}

/** A word, "=", and a header: in quotation marks where it holds a separator or begins with such a mark. */
function partsOf(text: string): readonly { readonly word: string; readonly value: string }[] {
  const pattern = /([^=;]+)=\s*(?:"((?:[^"]|"")*)"|([^;]*))\s*(?:;|$)/g;
  const parts: { readonly word: string; readonly value: string }[] = [];
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [, word = "", inQuotes, plain] = found;
    parts.push({ word, value: inQuotes === undefined ? (plain ?? "").trim() : inQuotes.replace(/""/g, '"') });
  }
  return parts;
}

function quoted(header: string): string {
  return /[;]|^\s*"/.test(header) ? `"${header.replace(/"/g, '""')}"` : header;
}

function answerOf(word: string): boolean | null {
  const isWord = (id: "yes" | "no") =>
    [...(words[id]?.sv ?? []), ...(words[id]?.en ?? [])].some((each) => sameWord(each) === sameWord(word));
  return isWord("yes") ? true : isWord("no") ? false : null;
}
