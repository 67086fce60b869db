import type { Bilingual, Language } from "../../../shared/text/language";
import { LanguageMissing } from "./languageMissing";

type Texts = Readonly<Record<string, string>>;
type TextTable = Readonly<Record<string, Bilingual>>;

/** The texts of a module that come a language at a time; textLoader.js writes it. */
interface OwnTexts {
  /** Texts of a group are one file a language. */
  readonly group: string;
  readonly name: string;
  readonly fetches: Readonly<Record<Language, () => Promise<{ readonly tables: Readonly<Record<string, Texts>> }>>>;
}

interface LaterTexts extends OwnTexts {
  readonly here: Partial<Record<Language, Texts>>;
}

/** Texts that are here from the start, or come later. */
type Source = TextTable | LaterTexts;

const all: LaterTexts[] = [];
const sourcesOf = new WeakMap<object, readonly Source[]>();

function isLater(source: Source): source is LaterTexts {
  return all.includes(source as LaterTexts);
}

/**
 * A table of texts as the core knows it, whose texts come later. A text that is not here is asked for by LanguageMissing; a key without a
 * text gives undefined once all that may hold it is here.
 * @public textLoader.js writes the call
 * @param own null for a table that only joins others
 * @param joined the tables that were spread in it; one that the build leaves out is undefined
 */
export function laterTable(own: OwnTexts | null, joined: readonly (TextTable | undefined)[]): TextTable {
  const sources: Source[] = [];
  if (own !== null) {
    const later = { ...own, here: {} };
    all.push(later);
    sources.push(later);
  }
  for (const table of joined) if (table !== undefined) sources.push(...(sourcesOf.get(table) ?? [table]));
  const table = new Proxy<TextTable>(
    {},
    {
      get: (_target, key) => ({
        get sv() {
          return textIn(sources, String(key), "sv");
        },
        get en() {
          return textIn(sources, String(key), "en");
        },
      }),
    },
  );
  sourcesOf.set(table, sources);
  return table;
}

function textIn(sources: readonly Source[], key: string, language: Language): string | undefined {
  for (const source of sources) {
    const found = isLater(source) ? source.here[language]?.[key] : source[key]?.[language];
    if (found !== undefined) return found;
  }
  const missing = sources.find(
    (source): source is LaterTexts => isLater(source) && source.here[language] === undefined,
  );
  if (missing !== undefined) throw new LanguageMissing(language, missing.group);
  return undefined;
}

/**
 * Fetches the texts of a language that are not here yet. Rejected where that fails; it may be tried again.
 * @param group only these; all of them, if nothing is said
 */
export async function loadLanguage(language: Language, group?: string): Promise<void> {
  const missing = all.filter((each) => each.here[language] === undefined && (group ?? each.group) === each.group);
  await Promise.all(
    missing.map(async ({ name, fetches, here }) => {
      here[language] = (await fetches[language]()).tables[name] ?? {};
    }),
  );
}
