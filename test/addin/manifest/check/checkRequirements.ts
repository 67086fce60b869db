import { attributeOf, elementsIn, elementsNamed, type ManifestElement } from "./manifestElement";

/** What Office 2021 LTSC knows. */
const highestExcelApi = 14;

/** Nothing that an Excel of the oldest kind we serve lacks is asked for; functions for cells are not asked for at all. */
export function checkRequirements(root: ManifestElement): readonly string[] {
  const sets = elementsNamed(root, "Set").map((set) => `${attributeOf(set, "Name")} ${attributeOf(set, "MinVersion")}`);
  const excel = sets.map((set) => /^ExcelApi 1\.(\d+)$/.exec(set)?.[1]).filter((minor) => minor !== undefined);
  const others = sets.filter((set) => !/^ExcelApi 1\.\d+$/.test(set));
  const shared = [...elementsIn(root)].filter(({ name }) => /^Runtimes?$/.test(name));
  return [
    ...(excel.length === 1 ? [] : ["ExcelApi is not asked for once."]),
    ...excel.filter((minor) => Number(minor) > highestExcelApi).map((minor) => `ExcelApi 1.${minor} is asked for.`),
    ...others.map((set) => `${set} is asked for.`),
    ...shared.map(({ name }) => `A shared runtime is asked for: ${name}.`),
  ];
}
