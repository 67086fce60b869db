import { errorRemark, noteRemark, type Remark } from "./cellReading";
import { contradictingMunicipality, namedMunicipalities } from "./namedMunicipality";
import { suggestMunicipalities } from "../../population/suggestMunicipalities";
import { readCode, registerName } from "./readCode";
import { readText } from "./readText";
import type { RowReader } from "./rowReader";

/** Who the member of a row is. */
export interface MemberIdentity {
  readonly name: string;
  readonly code: string | null;
}

/** The code is missing, and the name is not one that the register knows. */
function missingCode(name: string): Remark {
  const suggestions = suggestMunicipalities(name).map((each) => `${each.name} (${each.code})`);
  return suggestions.length === 0
    ? errorRemark("missing-code", { name })
    : errorRemark("missing-code-suggested", { name, suggestions: suggestions.join(", ") });
}

/** Tells when the name of a row is another municipality's than its code. */
export function checkName(row: RowReader, code: string, name: string): void {
  const other = contradictingMunicipality(code, name);
  if (other === undefined) return;
  const values = { name, nameCode: other.code, code, codeName: registerName(code) ?? code };
  row.tell("name", errorRemark("name-contradicts-code", values));
}

/** A blank code is taken from the name, and filled in where the cell holds nothing at all. */
function codeOfName(row: RowReader, name: string): string | null {
  const [municipality, other] = namedMunicipalities(name);
  if (municipality === undefined) {
    row.tell("code", missingCode(name));
    return null;
  }
  if (other !== undefined) {
    checkName(row, municipality.code, name);
    return null;
  }
  const { code } = municipality;
  if (row.cell("code").value === null) {
    row.tell("code", noteRemark("code-filled", { name: municipality.name, code }));
    row.fill("code", code);
  } else {
    row.tell("code", noteRemark("code-from-name", { name: municipality.name, code }));
  }
  return code;
}

/** Name and code of a member; either may be blank when the other says who it is. */
export function memberIdentity(row: RowReader): MemberIdentity {
  const name = row.read("name", readText);
  const code = row.read("code", readCode);
  if (code !== null) {
    if (name !== null) checkName(row, code, name);
    return { name: name ?? registerName(code) ?? code, code };
  }
  if (!row.isReadable("code") || !row.isReadable("name")) return { name: name ?? "", code: null };
  if (name === null) {
    row.tell("name", errorRemark("missing-member"));
    return { name: "", code: null };
  }
  return { name, code: codeOfName(row, name) };
}
