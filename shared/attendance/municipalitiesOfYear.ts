import { registerName } from "../workbook/reading/readCode";
import { compareSwedish } from "../text/compareSwedish";
import type { EventForm } from "../workbook/activityTables";
import type { MemberRow } from "../workbook/feeTables";
import type { CountedEvent } from "./countedEvent";
import { isInGroup, type ShownGroup } from "./groupsOfYear";
import { jointAuthorityOf } from "./membership";
import { municipalityParts, participationsByCode } from "./municipalityParts";
import type { OrganisationLookup } from "./organisationLookup";
import type { UniquePersons } from "./uniquePersons";
import type { MunicipalityActivity } from "./yearActivity";

/** The members and all others that took part, with how they did: in all, by group, half-year and form. */
export function municipalitiesOfYear(
  held: readonly CountedEvent[],
  earlier: readonly CountedEvent[],
  groups: readonly ShownGroup[],
  members: readonly MemberRow[],
  lookup: OrganisationLookup,
  unique: UniquePersons,
): readonly MunicipalityActivity[] {
  const inGroup = (name: string) => (event: CountedEvent) => isInGroup(event, name);
  const total = municipalityParts(held, earlier, unique);
  const byGroup = groups.map(({ name }) =>
    municipalityParts(held.filter(inGroup(name)), earlier.filter(inGroup(name)), unique),
  );
  const inHalf = (half: 1 | 2) => participationsByCode(held.filter(({ activity }) => activity.half === half));
  const inForm = (form: EventForm) => participationsByCode(held.filter(({ activity }) => activity.form === form));
  const [first, second, digital, physical] = [inHalf(1), inHalf(2), inForm("digital"), inForm("physical")];
  const memberOf = new Map(members.map((row) => [row.code ?? "", row]));
  const seen = held.flatMap(({ days }) => days.flatMap(({ byMunicipality }) => [...byMunicipality.keys()]));
  const list = [...new Set([...memberOf.keys(), ...seen])].map((code): MunicipalityActivity => {
    const member = memberOf.get(code);
    return {
      code,
      name: registerName(code) ?? member?.name ?? code,
      isMember: member !== undefined,
      jointAuthority: member === undefined ? null : jointAuthorityOf(lookup, member),
      total: total(code),
      groups: byGroup.map((parts) => parts(code)),
      halves: [first.get(code) ?? 0, second.get(code) ?? 0],
      digital: digital.get(code) ?? 0,
      physical: physical.get(code) ?? 0,
    };
  });
  return list.sort((a, b) => compareSwedish(a.name, b.name) || (a.code < b.code ? -1 : 1));
}
