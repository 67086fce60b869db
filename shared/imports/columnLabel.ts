import { sameWord } from "../text/sameWord";

/**
 * What a column holds by its heading; `municipality` names municipalities outright, `name` anything, `region` perhaps counties besides.
 */
export type ColumnLabel = "municipality" | "name" | "region" | "county" | "period" | "dividing" | "contents";

const labels: Readonly<Record<ColumnLabel, readonly string[]>> = {
  municipality: ["kommun", "kommuner", "kommunkod", "kommunnr", "kommunnummer", "kommunnamn", "municipality"].concat(
    ["municipality code", "municipality name", "municipalities"],
    ["län/kommun", "kommun/län", "län och kommun", "county/municipality"],
  ),
  name: ["kod", "code", "namn", "name", "medlem", "member"],
  region: ["region", "regionkod", "regionnamn", "region code", "område", "geografi", "area"],
  county: ["län", "länskod", "länsnamn", "county", "county code", "county name"],
  period: [
    "år",
    "årtal",
    "year",
    "månad",
    "month",
    "tid",
    "time",
    "period",
    "datum",
    "date",
    "mätår",
    "avser år",
  ].concat(["befolkningsår", "population year"]),
  dividing: ["kön", "sex", "gender", "kon", "ålder", "åldersgrupp", "åldersklass", "age", "age group", "alder"].concat(
    ["civilstånd", "civilstand", "marital status", "födelseland", "födelseregion", "medborgarskap", "bakgrund"],
    ["utländsk/svensk bakgrund", "svensk/utländsk bakgrund", "utbildningsnivå", "hushållstyp", "country of birth"],
    ["region of birth", "citizenship"],
  ),
  contents: ["tabellinnehåll", "contentscode", "contents", "observations", "variabel", "variable", "mått", "uppgift"],
};

const labelOfWord: ReadonlyMap<string, ColumnLabel> = new Map(
  (Object.keys(labels) as ColumnLabel[]).flatMap((label) => labels[label].map((word) => [word, label] as const)),
);

/** The label that a cell above a column is, if any: the whole cell, apart from a footnote's mark. */
export function columnLabel(text: string): ColumnLabel | null {
  const word = sameWord(text)
    .replace(/[\d):*]+$/, "")
    .trim();
  return labelOfWord.get(word) ?? null;
}
