import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textGrid } from "../../../../shared/imports/text/textGrid";
import { fileOf, variantName, variants } from "./exportVariants";
import { listFormats } from "./listFormats";

describe.each(listFormats.map((format) => [format.kind, format.what, format] as const))(
  "%s: %s",
  (kind, _what, format) => {
    test.each(variants.map((variant) => [variantName(variant), variant] as const))("%s", (_name, variant) => {
      const { grids } = textGrid(fileOf(format.lines(variant), variant), "export.csv");
      const content = readExport(grids, "export.csv");
      const figures = exportJson(content).attendance;
      expect(content.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(content.kind).toBe(kind);
      expect(figures).toMatchObject({ uniqueParticipants: format.counted, organizers: format.organizers });
      expect(content.attendance?.persons.filter(({ status }) => status === "didNotCome")).toHaveLength(format.absent);
      expect({ ...figures?.secondsByPerson }).toEqual(format.seconds);
      // When people signed up is no day of an event.
      expect(content.attendance?.day).toBe(format.counted === 2 ? "2025-11-24" : null);
      expect(JSON.stringify(content.attendance)).not.toMatch(/Nötter|070/);
    });
  },
);
