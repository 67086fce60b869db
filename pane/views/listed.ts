import type { ViewContext } from "./viewContext";

/** "a, b och c". */
export function listed({ text }: ViewContext, words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${text("and")} ${last}`;
}
