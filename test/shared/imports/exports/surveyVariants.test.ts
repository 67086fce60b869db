import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textGrid } from "../../../../shared/imports/text/textGrid";
import { fileOf, variantName, variants } from "./exportVariants";
import { surveyFormats, surveySaid } from "./surveyFormats";

describe.each(surveyFormats.map((format) => [format.kind, format.what, format] as const))(
  "%s: %s",
  (kind, _what, format) => {
    test.each(variants.map((variant) => [variantName(variant), variant] as const))("%s", (_name, variant) => {
      const { grids, delimiter } = textGrid(fileOf(format.lines(variant), variant), "export.csv");
      const content = readExport(grids, "export.csv");
      const survey = exportJson(content).survey;
      expect(delimiter).toBe(variant.delimiter);
      expect(content.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(content.kind).toBe(kind);
      expect(survey?.responses).toBe(surveySaid.responses);
      for (const role of ["satisfaction", "usefulness"] as const) {
        const items = survey?.items.filter((item) => item.role === role);
        expect(items).toHaveLength(1);
        expect(items?.[0]).toMatchObject({ ...surveySaid[role], scale: { min: 1, max: 6 }, outOfRange: 0 });
      }
      expect(survey?.quotes).toEqual(surveySaid.quotes);
    });
  },
);
