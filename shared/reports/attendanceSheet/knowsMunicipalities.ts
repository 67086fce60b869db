import type { YearActivity } from "../../attendance/yearActivity";

/**
 * Whether attendance by municipality is known: somebody on a list is from one, or everybody on the lists is known to be from none. Where all
 * that the lists tell cannot be told apart, nobody has "0" participations.
 */
export function knowsMunicipalities({ total, municipalities, unresolved }: YearActivity): boolean {
  const isSomeoneFromOne = municipalities.some((each) => each.total.participations > 0);
  return total.eventsWithList > 0 && (isSomeoneFromOne || unresolved.length === 0);
}
