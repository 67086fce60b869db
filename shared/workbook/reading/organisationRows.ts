import { sameWord } from "../../text/sameWord";
import type { OrganisationRow } from "../activityTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readCodes } from "./readCodes";
import type { Cell, Reading } from "./cellReading";
import { readText } from "./readText";
import { readWord } from "./readWord";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";

type OrganisationFields = RowFields<OrganisationRow>;

const readKind = readWord(["municipality", "jointAuthority", "countyBoard", "region", "university", "otherKind"]);

/** "@boras.se", "www.boras.se" and "https://boras.se/" are boras.se. */
function readDomain(cell: Cell): Reading<string> {
  const { value, remarks } = readText(cell);
  const plain = (value ?? "")
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^[^@]*@/, "");
  const domain = plain.replace(/^www\./, "").replace(/[\s/].*$/, "");
  return { value: domain === "" ? null : domain, remarks };
}

function readFields(row: RowReader): OrganisationFields {
  return {
    organisation: row.require("organisation", readText),
    domain: row.read("domain", readDomain),
    name: row.read("name", readText),
    kind: row.read("kind", readKind),
    codes: row.read("codes", readCodes) ?? [],
  };
}

/** A domain or a name is that of one organisation, whatever the number of rows. */
function tellShared(rows: readonly ReadRow<OrganisationFields>[], field: "domain" | "name"): void {
  const owners = new Map<string, ReadRow<OrganisationFields>>();
  for (const row of rows) {
    const { organisation, [field]: known } = row.fields;
    if (known === null || organisation === null) continue;
    const owner = owners.get(sameWord(known));
    if (owner === undefined) owners.set(sameWord(known), row);
    else if (sameWord(owner.fields.organisation ?? "") !== sameWord(organisation)) {
      const values = { text: known, organisation: owner.fields.organisation ?? "" };
      row.reader.tell(field, errorRemark("known-by-two", { ...values, firstRow: owner.reader.place.row }));
    }
  }
}

/** Rows of one organisation agree on its kind and its municipalities; a blank cell agrees with all. */
function tellDiffering(rows: readonly ReadRow<OrganisationFields>[]): void {
  const facts = {
    kind: ({ kind }: OrganisationFields) => kind ?? "",
    codes: (of: OrganisationFields) => [...of.codes].sort().join(" "),
  };
  for (const [field, factOf] of Object.entries(facts)) {
    const first = new Map<string, { readonly fact: string; readonly row: number }>();
    for (const { fields, reader } of rows) {
      const fact = factOf(fields);
      if (fields.organisation === null || fact === "" || !reader.isReadable(field)) continue;
      const known = first.get(sameWord(fields.organisation));
      if (known === undefined) first.set(sameWord(fields.organisation), { fact, row: reader.place.row });
      else if (known.fact !== fact) {
        reader.tell(
          field,
          errorRemark("organisation-differs", { organisation: fields.organisation, firstRow: known.row }),
        );
      }
    }
  }
}

export function organisationRows(table: LocatedTable | null): readonly ReadRow<OrganisationFields>[] {
  const rows = readRows(table, readFields);
  tellShared(rows, "domain");
  tellShared(rows, "name");
  tellDiffering(rows);
  return rows;
}
