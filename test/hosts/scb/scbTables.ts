import { counties } from "./counties";
import { municipalities } from "../../../shared/population/municipalities";
import { scbFigures } from "./scbFigures";

export interface ScbValue {
  readonly code: string;
  readonly label: string;
}

export interface ScbVariable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly ScbValue[];
  /** It may be left out of a selection. */
  readonly elimination: boolean;
  /** The value that a selection may name for the total; null where the total comes only by leaving the variable out. */
  readonly total: string | null;
  readonly notes?: readonly string[];
}

/** A table of SCB as the stand-in plays it. */
export interface ScbTable {
  readonly id: string;
  readonly label: string;
  readonly timeUnit: "Annual" | "Monthly";
  readonly variables: readonly ScbVariable[];
  /** All of them mandatory. */
  readonly notes: readonly string[];
  /** Null: SCB has no figure. */
  figure(region: string, period: string): number | null;
}

function values(...codes: readonly string[]): readonly ScbValue[] {
  return codes.map((code) => ({ code, label: code }));
}

const region = (elimination: boolean): ScbVariable => ({
  code: "Region",
  label: "region",
  values: [
    { code: "00", label: "Riket" },
    ...[...counties, ...municipalities.map(({ code, name }) => ({ code, label: name }))].sort((a, b) =>
      a.code < b.code ? -1 : 1,
    ),
  ],
  elimination,
  total: null,
});

function times(code: string, label: string, periods: readonly string[]): ScbVariable {
  return { code, label, values: values(...periods), elimination: false, total: null };
}

const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
const months = (year: number, last: number) =>
  Array.from({ length: last }, (_, at) => `${year}M${String(at + 1).padStart(2, "0")}`);
const ages = years(0, 99);
const marital = ["OG", "G", "SK", "ÄNKL"];

function yearly(code: string, period: string): number | null {
  return scbFigures.get(code)?.get(Number(period)) ?? null;
}

/** Until 2024: totals come by leaving the other variables out. */
export const tab638: ScbTable = {
  id: "TAB638",
  label: "Folkmängden efter region, civilstånd, ålder och kön. År 1968-2024",
  timeUnit: "Annual",
  notes: [
    "Folkmängden redovisas enligt den regionala indelningen den 1 januari året efter.",
    "Heby kommun hade koden 1917 till och med 2006.",
    "Registrerade partner räknas som gifta.",
  ],
  variables: [
    region(true),
    { code: "Civilstand", label: "civilstånd", values: values(...marital), elimination: true, total: null },
    { code: "Alder", label: "ålder", values: values(...ages, "100+", "tot"), elimination: true, total: "tot" },
    { code: "Kon", label: "kön", values: values("1", "2"), elimination: true, total: null },
    times("ContentsCode", "tabellinnehåll", ["BE0101N1", "BE0101N2"]),
    times("Tid", "år", years(1968, 2024)),
  ],
  figure: yearly,
};

const noise = [
  "Från och med referensåret 2025 är en liten kontrollerad slumpmässig osäkerhet införd i samtliga redovisade uppgifter. \r\n \r\n  \r\n" +
    "Metoden heter Cell Key Method (CKM). Läs mer här: [Skyddsmetoder](https://www.scb.se/skyddsmetoder/), och i dokumentationen.",
  "Folkmängden redovisas enligt den indelning som gällde den 1 januari året efter referensåret.",
];

/** From 2025, with noise: each total is a value, and nothing may be left out. */
export function tab5557(lastYear: number): ScbTable {
  return {
    id: "TAB5557",
    label: "Folkmängden efter region, civilstånd, ålder och kön. CKM",
    timeUnit: "Annual",
    notes: noise,
    variables: [
      region(false),
      { code: "Civilstand", label: "civilstånd", values: values(...marital, "SC"), elimination: false, total: "SC" },
      {
        code: "Alder",
        label: "ålder",
        values: values(...ages, "100+1", "20-24", "TOT1", "TOT5", "TOT10", "TotSA"),
        elimination: false,
        total: "TotSA",
        notes: ["Med ålder avses uppnådd ålder vid årets slut."],
      },
      { code: "Kon", label: "kön", values: values("TotSa", "1", "2"), elimination: false, total: "TotSa" },
      times("ContentsCode", "tabellinnehåll", ["000007ME", "000007MG"]),
      times("Tid", "år", years(2025, lastYear)),
    ],
    figure: yearly,
  };
}

/** Monthly: December is 31 December; the figures of other months are made up. */
export const tab6471: ScbTable = {
  id: "TAB6471",
  label: "Folkmängden per månad efter region, ålder och kön",
  timeUnit: "Monthly",
  notes: noise,
  variables: [
    region(true),
    {
      code: "Alder",
      label: "ålder",
      values: values("0-9", "10-19", "TotSA"),
      elimination: false,
      total: "TotSA",
      notes: ["Med ålder avses uppnådd ålder vid årets slut."],
    },
    { code: "Kon", label: "kön", values: values("TotSa", "1", "2"), elimination: true, total: "TotSa" },
    times("ContentsCode", "tabellinnehåll", ["000007SF"]),
    times("Tid", "månad", [...months(2025, 12), ...months(2026, 4)]),
  ],
  figure: (code, period) => {
    const figure = scbFigures.get(code)?.get(2025) ?? null;
    return figure === null ? null : figure + (Number(period.slice(0, 4)) - 2025) * 12 + Number(period.slice(5)) - 12;
  },
};
