import { sameWord } from "../../../text/sameWord";
import { valence } from "./valence";
import { isCellError, type CellValue } from "../../../workbook/cell";

/** What a cell holds, whatever the scale. */
export type PlainAnswer =
  | { readonly kind: "number"; readonly value: number; readonly label: string | null; readonly text: string }
  | { readonly kind: "noOpinion" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string };

const noOpinion =
  /^(?:vet (?:ej|inte)|(?:jag )?vet inte|ej aktuellt|inte aktuellt|ej relevant|inte relevant|ej tillämpligt|ingen (?:åsikt|uppfattning)|(?:kan|går) (?:ej|inte)(?: att)? (?:svara|bedöma|ta ställning)|n\.?\/?a|not applicable|not relevant|no opinion|(?:do not|don['’]t|dont) know|(?:cannot|can['’]t) (?:say|answer|judge)|unsure|ej deltagit|deltog (?:ej|inte)|vill (?:ej|inte) svara|prefer not to say)$/;

const nothing = /^(?:[-–—.]+|inget svar|ej svar|obesvarad|no answer|no response|unanswered|null)$/;

const number = /^[+-]?\d{1,6}(?:[.,]\d+)?$/;
const before = /^(\d{1,3}(?:[.,]\d+)?)\s*([-–—:=.)]|\s|(?=\())\s*(\(?[^\d\s].*)$/s;
const after = /^(.*\D)\s*[-–—:=(]\s*(\d{1,3})\)?$/s;
const outOf = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:av|of|\/)\s*\d{1,3}$/;

export function isNoOpinion(text: string): boolean {
  return noOpinion.test(sameWord(text).replace(/[.!()]+$/, ""));
}

function toNumber(text: string): number {
  return Number(text.replace(",", "."));
}

/**
 * Reads an answer without regard to a scale: "6", "6 - Mycket nöjd", "Mycket nöjd (6)", "5,5", "Vet ej", nothing, or words.
 * @param date the cell is shown as a date: then it is no number
 */
export function plainAnswer(value: CellValue, date = false): PlainAnswer {
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "text", text: value.error };
  if (typeof value === "number" && !date) return { kind: "number", value, label: null, text: String(value) };
  const text = String(value)
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();
  if (text === "" || nothing.test(text.toLowerCase())) return { kind: "blank" };
  if (number.test(text)) return { kind: "number", value: toNumber(text), label: null, text };
  if (text.length > 80) return { kind: "text", text };
  if (isNoOpinion(text)) return { kind: "noOpinion" };
  const of = outOf.exec(text);
  if (of !== null) return { kind: "number", value: toNumber(of[1] ?? ""), label: null, text };
  const [, first, sign, label] = before.exec(text) ?? [];
  // "6 Mycket nöjd" is a point with its label, "3 dagar" is not.
  const isSaid = sign?.trim() !== "" || /^\(/.test(label ?? "") || valence(label ?? "") !== 0;
  if (first !== undefined && label !== undefined && isLabel(label) && isSaid) {
    return { kind: "number", value: toNumber(first), label: label.replace(/^\(|\)$/g, ""), text };
  }
  const [, words, last] = after.exec(text) ?? [];
  if (last !== undefined && words !== undefined && isLabel(words)) {
    return { kind: "number", value: toNumber(last), label: words.trim(), text };
  }
  return { kind: "text", text };
}

/** A few words: "3 föreläsningar var bra, men …" is no labelled point, nor is "A-1". */
function isLabel(words: string): boolean {
  return words.trim().split(/\s+/).length <= 5 && !/[?!;]/.test(words) && /\p{L}{3}/u.test(words);
}
