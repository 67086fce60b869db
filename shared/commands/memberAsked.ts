import { resolveMunicipality } from "../population/resolveMunicipality";
import { sameWord } from "../text/sameWord";

/** By code, also one that lost its leading zero; by the name in the sheet; by any spelling of a municipality's name. Null: none is meant. */
export function memberAsked<Member extends { readonly code: string; readonly name: string }>(
  members: readonly Member[],
  asked: string,
): Member | null {
  const code = /^\d{3}$/.test(asked.trim()) ? `0${asked.trim()}` : asked.trim();
  return (
    members.find((member) => sameWord(member.code) === sameWord(code)) ??
    members.find((member) => sameWord(member.name) === sameWord(asked)) ??
    members.find((member) => member.code === resolveMunicipality(asked)?.code) ??
    null
  );
}
