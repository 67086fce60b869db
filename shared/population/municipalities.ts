import { countyByCode } from "./counties";
import { municipalityData } from "./municipalityData";

export interface Municipality {
  /** Four digits, as text: "0180" is not 180. */
  readonly code: string;
  /** "Dals-Ed", "Falun". */
  readonly name: string;
  /** "Dals-Eds kommun", "Falu kommun". */
  readonly officialName: string;
  /** The first two digits of the code. */
  readonly countyCode: string;
  /** "Västra Götalands län". */
  readonly county: string;
}

function parseLine(line: string): Municipality {
  const [code = "", name = "", officialForm = name] = line.split(";");
  const countyCode = code.slice(0, 2);
  return {
    code,
    name,
    officialName: `${officialForm} kommun`,
    countyCode,
    county: countyByCode(countyCode)?.name ?? "",
  };
}

/** All 290, by code. */
export const municipalities: readonly Municipality[] = municipalityData.trim().split("\n").map(parseLine);

let byCode: ReadonlyMap<string, Municipality> | undefined;

/**
 * The municipality of a four-digit code, or undefined.
 * @example municipalityByCode("1490")?.name // "Borås"
 */
export function municipalityByCode(code: string): Municipality | undefined {
  byCode ??= new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  return byCode.get(code);
}
