import {
  populationCitation,
  populationSources,
  sourcesOf,
  type SourcedFigure,
} from "../../../shared/reports/populationSources";

const figure = (
  year: number,
  table: string | null,
  fetched: string | null = null,
  kind: SourcedFigure["kind"] = null,
) => ({
  ...{ year, table, fetched, kind },
});

test("figures of one table and day are cited once, with their years, the earliest first", () => {
  const figures = [
    figure(2025, "TAB5557", "2026-03-02", "published"),
    figure(2024, "TAB638", "2026-03-02", "published"),
    figure(2023, "TAB638", "2026-03-02"),
    figure(2024, "TAB638", "2025-02-28"),
    figure(2022, null, null, "derived"),
    figure(2021, null),
  ];
  expect(populationSources(figures, "", "sv")).toEqual([
    "källa inte angiven, folkmängd 31 december 2021",
    "härledd ur SCB:s uppgifter, folkmängd 31 december 2022",
    "SCB, tabell TAB638, folkmängd 31 december 2023, 2024, hämtad 2 mars 2026",
    "SCB, tabell TAB638, folkmängd 31 december 2024, hämtad 28 februari 2025",
    "SCB, tabell TAB5557, folkmängd 31 december 2025, hämtad 2 mars 2026",
  ]);
});

test("where no day of fetching is known, what is said in its place stands there", () => {
  expect(populationSources([figure(2025, "TAB5557")], "shipped with the product", "en")).toEqual([
    "Statistics Sweden (SCB), table TAB5557, population on 31 December 2025, shipped with the product",
  ]);
});

test("a sheet whose populations are of 2025 or later says that they hold noise; an earlier one does not", () => {
  expect(populationCitation([figure(2024, "TAB638")], "sv")).toEqual([
    "Folkmängd: SCB, tabell TAB638, folkmängd 31 december 2024.",
  ]);
  const later = populationCitation([figure(2025, "TAB5557", "2026-03-02")], "sv");
  expect(later).toHaveLength(2);
  expect(later[1]).toContain("slumpmässig osäkerhet");
  expect(populationCitation([], "sv")).toEqual([]);
});

test("a member whose fee rests on no population cites none", () => {
  expect(sourcesOf([{ populationYear: null, populationRow: null }])).toEqual([]);
});
