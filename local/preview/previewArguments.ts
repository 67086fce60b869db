import type { Language } from "../../shared/text/language";

/** How the preview is started. */
export interface PreviewArguments {
  /** The workbook to show; null for the sample. */
  readonly path: string | null;
  /** The port to begin with, and whether it must be this one. */
  readonly port: number;
  readonly isPortFixed: boolean;
  readonly opensBrowser: boolean;
  readonly language: Language;
}

/** The words of the command line; a word that is not understood comes back as such. Null: only the usage is asked for. */
export function previewArguments(words: readonly string[]): PreviewArguments | { readonly wrong: string } | null {
  if (words.includes("--help")) return null;
  let found: PreviewArguments = { path: null, port: 3000, isPortFixed: false, opensBrowser: true, language: "sv" };
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", attached] = (words[at] ?? "").split(/=(.*)/s);
    const value = (): string => attached ?? words[(at += 1)] ?? "";
    if (word === "--no-open") {
      found = { ...found, opensBrowser: false };
    } else if (word === "--port") {
      const text = value();
      const port = Number(text);
      if (!/^\d+$/.test(text) || port > 65_535) {
        return { wrong: `--port ${text}` };
      }
      found = { ...found, port, isPortFixed: true };
    } else if (word === "--lang") {
      const language = value();
      if (language !== "sv" && language !== "en") {
        return { wrong: `--lang ${language}` };
      }
      found = { ...found, language };
    } else if (word.startsWith("--") || found.path !== null) {
      return { wrong: words[at] ?? "" };
    } else {
      found = { ...found, path: words[at] ?? null };
    }
  }
  return found;
}
