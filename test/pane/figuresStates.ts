import type { PopulationOptions } from "../../shared/commands/commandOptions";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import type { ArrivedPopulation } from "../../shared/scb/populationRequest";
import { converse } from "../hosts/scb/converse";
import { ScbStandIn } from "../hosts/scb/scbStandIn";
import type { PaneFixture } from "./page/paneFixture";
import { previewOf, sampleWorkbook, withRows, type SampleWorkbook } from "./sampleWorkbook";

const asked: PopulationOptions = {
  years: null,
  acceptRevisions: false,
  shippedFigures: false,
  today: "2026-03-02",
  arrived: null,
  source: null,
};

/** The sample before the year's figures have come, with a figure that SCB has revised since and one that jumps. */
export const springWorkbook: SampleWorkbook = withRows(sampleWorkbook, "population", (rows) =>
  rows
    .filter(({ year }) => year !== 2025)
    .map((row) => {
      if (row["year"] !== 2024) return row;
      if (row["code"] === "1440") return { ...row, population: 32_570 };
      return row["code"] === "1407" ? { ...row, population: 9_000 } : row;
    }),
);

export interface FiguresFixture {
  readonly previews: PaneFixture["previews"];
  readonly arrived: ArrivedPopulation;
}

/** What a host answers of a workbook's population figures, SCB's own words included. */
export function figuresOf(workbook: SampleWorkbook): FiguresFixture {
  const preview = (command: string, more: Partial<PopulationOptions>): PanelPreview =>
    previewOf(workbook, { command, year: null, population: { ...asked, ...more } });
  const first = preview("update-population", {});
  const request = first.population?.request ?? null;
  if (request === null) throw new Error("The workbook asks for nothing.");
  const { arrived } = converse(new ScbStandIn(), request);
  return {
    arrived,
    previews: {
      "update-population": first,
      "update-population arrived": preview("update-population", { arrived }),
      "update-population accepted": preview("update-population", { arrived, acceptRevisions: true }),
      "update-population shipped": preview("update-population", { shippedFigures: true }),
      "update-population refused": preview("update-population", {
        arrived: { faults: [{ fault: "scb-offline", values: { detail: "ENOTFOUND" } }] },
      }),
    },
  };
}
