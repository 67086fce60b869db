import { registerName } from "../workbook/reading/readCode";
import { compareSwedish } from "../text/compareSwedish";
import type { MemberRow } from "../workbook/feeTables";
import type { CountedEvent } from "./countedEvent";
import { isInGroup, type ShownGroup } from "./groupsOfYear";
import { jointAuthorityOf } from "./membership";
import { municipalityParts } from "./municipalityParts";
import type { OrganisationLookup } from "./organisationLookup";
import type { MunicipalityActivity } from "./yearActivity";

/** The members and all others that took part, with how they did: in all, by group, half-year and form. */
export function municipalitiesOfYear(
  held: readonly CountedEvent[],
  earlier: readonly CountedEvent[],
  groups: readonly ShownGroup[],
  members: readonly MemberRow[],
  lookup: OrganisationLookup,
): readonly MunicipalityActivity[] {
  const inGroup = (name: string) => (event: CountedEvent) => isInGroup(event, name);
  const partsWhere = (isMeant: (event: CountedEvent) => boolean) => municipalityParts(held.filter(isMeant), []);
  const total = municipalityParts(held, earlier);
  const byGroup = groups.map(({ name }) =>
    municipalityParts(held.filter(inGroup(name)), earlier.filter(inGroup(name))),
  );
  const first = partsWhere(({ activity }) => activity.half === 1);
  const second = partsWhere(({ activity }) => activity.half === 2);
  const digital = partsWhere(({ activity }) => activity.form === "digital");
  const physical = partsWhere(({ activity }) => activity.form === "physical");

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
      halves: [first(code).participations, second(code).participations],
      digital: digital(code).participations,
      physical: physical(code).participations,
    };
  });
  return list.sort((a, b) => compareSwedish(a.name, b.name) || (a.code < b.code ? -1 : 1));
}
