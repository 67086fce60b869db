import { countyByCode } from "../population/counties";
import { municipalityByCode } from "../population/municipalities";
import { sameWord } from "../text/sameWord";

/** What one cell, or the cells of a row together, say of where a figure belongs. */
export type Region =
  | { readonly kind: "municipality"; readonly code: string; readonly by: "code" | "name" | "both" }
  /** A municipality beside a name that the register does not know. */
  | { readonly kind: "doubtful"; readonly code: string; readonly name: string }
  | { readonly kind: "contradiction"; readonly code: string; readonly name: string }
  | { readonly kind: "county"; readonly code: string | null; readonly name: string }
  /** The country, or a sum of rows. */
  | { readonly kind: "whole"; readonly name: string }
  | { readonly kind: "unknownCode"; readonly code: string }
  | { readonly kind: "unknownName"; readonly name: string };

/** Something that the register knows, be it at odds with itself. */
export function isPlace(region: Region | null): region is Region {
  return region !== null && region.kind !== "unknownName" && region.kind !== "unknownCode";
}

/** A county's row may bear its full name or the name without "län"; that of a county and its seat may be the same. */
function isNameOfCounty(code: string | null, name: string): boolean {
  const county = sameWord(countyByCode(code ?? "")?.name ?? "");
  const word = sameWord(name).replace(/ (?:län|county)$/, "");
  const short = county.replace(/ län$/, "");
  return word !== "" && [county, short, short.replace(/s$/, "")].includes(word);
}

function nameOf(region: Region): string {
  if ("name" in region) return region.name;
  return municipalityByCode(region.code)?.name ?? region.code;
}

function codeOf(region: Region): string {
  if (region.kind === "whole") return "00";
  return "code" in region ? (region.code ?? nameOf(region)) : region.name;
}

type OfMunicipality = Extract<Region, { kind: "municipality" | "doubtful" }>;

function isOfMunicipality(region: Region): region is OfMunicipality {
  return region.kind === "municipality" || region.kind === "doubtful";
}

/** Two cells of one row, the first one a code where there is one. What they do not agree on is a contradiction. */
export function jointRegion(first: Region, second: Region): Region {
  for (const kind of ["contradiction", "unknownCode"] as const) {
    if (first.kind === kind) return first;
    if (second.kind === kind) return second;
  }
  const contradiction: Region = { kind: "contradiction", code: codeOf(first), name: nameOf(second) };
  if (isOfMunicipality(first) && isOfMunicipality(second)) {
    if (first.code !== second.code) return contradiction;
    return (
      [first, second].find(({ kind }) => kind === "doubtful") ?? { kind: "municipality", code: first.code, by: "both" }
    );
  }
  // Cells that slipped aside put a figure where the name was.
  const slipped = [first, second].find((each) => each.kind === "unknownName" && /^\d/.test(each.name));
  if (slipped !== undefined) return { kind: "unknownCode", code: nameOf(slipped) };
  if (isOfMunicipality(first) && second.kind === "unknownName") {
    return { kind: "doubtful", code: first.code, name: second.name };
  }
  if (first.kind === "unknownName") {
    return isOfMunicipality(second) ? { kind: "doubtful", code: second.code, name: first.name } : second;
  }
  if (first.kind === "county") {
    const isSame = second.kind === "county" && (second.code ?? first.code) === first.code;
    return (isSame && first.code === null) || isNameOfCounty(first.code, nameOf(second)) ? first : contradiction;
  }
  return first.kind === "whole" && !isOfMunicipality(second) ? first : contradiction;
}
