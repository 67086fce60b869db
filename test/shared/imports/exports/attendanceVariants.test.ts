import { exportJson } from "../../../../shared/imports/exports/exportJson";
import { readExport } from "../../../../shared/imports/exports/readExport";
import { textGrid } from "../../../../shared/imports/text/textGrid";
import { attendanceFormats, attendanceSaid } from "./attendanceFormats";
import { fileOf, variantName, variants } from "./exportVariants";

describe.each(attendanceFormats.map((format) => [format.kind, format] as const))("%s", (kind, format) => {
  test.each(variants.map((variant) => [variantName(variant), variant] as const))("%s", (_name, variant) => {
    const bytes = fileOf(format.lines(variant), variant);
    const { grids, delimiter } = textGrid(bytes, "export.csv");
    const content = readExport(grids, "export.csv");
    const figures = exportJson(content).attendance;
    expect(delimiter).toBe(variant.delimiter);
    expect(content.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(content.kind).toBe(kind);
    // The list of joins and leaves has no addresses.
    const seconds = Object.values(attendanceSaid.seconds);
    expect(Object.values(figures?.secondsByPerson ?? {})).toEqual(
      kind.startsWith("teams-join") ? expect.arrayContaining(seconds) : seconds,
    );
    expect(content.attendance?.persons.map(({ name }) => name)).toEqual(attendanceSaid.names);
    const isNameless = kind === "teams-join-list";
    expect({ ...figures?.byDomain }).toEqual(isNameless ? { "(okänd)": 3 } : attendanceSaid.domains);
    expect(figures).toMatchObject({ uniqueParticipants: 3, organizers: format.organizers, phone: 0 });
    if (!isNameless) expect({ ...figures?.secondsByPerson }).toEqual(attendanceSaid.seconds);
    if (format.hasDay) expect(content.attendance?.day).toBe("2025-11-24");
  });
});
