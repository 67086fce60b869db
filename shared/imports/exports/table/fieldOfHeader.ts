import { headerAliases } from "./headerAliases";
import type { HeaderField } from "./headerField";
import { headerWord } from "./headerWord";
import { isSensitiveHeader } from "./isSensitiveHeader";

const fieldByAlias: ReadonlyMap<string, HeaderField> = new Map(
  (Object.keys(headerAliases) as readonly HeaderField[]).flatMap((field) =>
    (headerAliases[field] ?? []).map((alias): [string, HeaderField] => [alias, field]),
  ),
);

/** Headers that hold more than a fixed text. */
const patterns: readonly (readonly [RegExp, HeaderField])[] = [
  [/\(upn\)$/, "upn"],
  [/^(?:points|feedback|poäng|återkoppling) - /, "technical"],
  [/^(?:custom data|anpassade data) ?\d*$/, "technical"],
  [/^attendee\.person(?!.*(?:name|email|title|company|organisation))/, "technical"],
];

/** What a header says that its column holds; null where it says nothing known. */
export function fieldOfHeader(header: string): HeaderField | null {
  const word = headerWord(header);
  if (word === "") return null;
  if (isSensitiveHeader(word)) return "sensitive";
  return fieldByAlias.get(word) ?? patterns.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
