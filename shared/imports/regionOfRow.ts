import { countyByCode } from "../population/counties";
import { municipalityByCode } from "../population/municipalities";
import { suggestMunicipalities } from "../population/suggestMunicipalities";
import { errorRemark, warningRemark, type Remark } from "../workbook/reading/cellReading";
import { jointRegion } from "./region";
import { regionOfText } from "./regionOfText";

/** The municipality of a row, or why it has none; neither for a county, the country, a sum. */
export interface RowRegion {
  readonly code: string | null;
  readonly remark: Remark | null;
}

/** Nobody's figure: a county, the country, a sum, or a row without any. */
export const nobody: RowRegion = { code: null, remark: null };

function told(remark: Remark): RowRegion {
  return { code: null, remark };
}

function unknownName(name: string): Remark {
  const suggestions = suggestMunicipalities(name).map((each) => `${each.name} (${each.code})`);
  return suggestions.length === 0
    ? errorRemark("import-name-unknown", { name })
    : errorRemark("import-name-suggested", { name, suggestions: suggestions.join(", ") });
}

/**
 * What the cells of a row say together of where its figure belongs.
 *
 * @param texts the row's cells in the columns of codes and names; those of codes first
 * @param hasCodes a column holds codes: a name alone is not enough there, since "Stockholm" may be the county
 */
export function regionOfRow(texts: readonly string[], hasCodes: boolean): RowRegion {
  const regions = texts.map(regionOfText).filter((region) => region !== null);
  const [first, ...others] = regions;
  if (first === undefined) return nobody;
  const region = others.reduce(jointRegion, first);
  switch (region.kind) {
    case "municipality": {
      const { code } = region;
      const name = municipalityByCode(code)?.name ?? code;
      const lacksCode = hasCodes && texts[0] === "" && region.by === "name";
      return lacksCode ? told(errorRemark("missing-code-named", { name, code })) : { code, remark: null };
    }
    case "doubtful": {
      const { code, name } = region;
      const codeName = municipalityByCode(code)?.name ?? code;
      return { code, remark: warningRemark("import-name-doubtful", { name, code, codeName }) };
    }
    case "contradiction": {
      const { code, name } = region;
      const codeName = municipalityByCode(code)?.name ?? countyByCode(code)?.name ?? code;
      return told(errorRemark("import-name-contradicts", { name, code, codeName }));
    }
    case "unknownCode":
      return told(errorRemark("import-code-unknown", { code: region.code }));
    case "unknownName":
      return told(unknownName(region.name));
    default:
      return nobody;
  }
}
