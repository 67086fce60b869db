import type { PreviewMember } from "../../shared/panel/panelPreview";
import { compareSwedish } from "../../shared/text/compareSwedish";
import { sameWord } from "../../shared/text/sameWord";
import type { MemberColumn, MemberTableState } from "../state/paneState";

/** Kronor more than the year before; null when there was no fee then. */
export function changeOf({ fee, previousFee }: PreviewMember): number | null {
  return previousFee === null ? null : fee - previousFee;
}

/** Whether the fee sheet that stands will show something else for the member. */
export function changesOnSheet({ fee, standingFee }: PreviewMember, hasSheet: boolean): boolean {
  return hasSheet && standingFee !== fee;
}

/** The members that are shown, in the order chosen. Those without a figure come last, whichever way it is turned. */
export function membersInOrder(
  members: readonly PreviewMember[],
  { sortBy, isDescending, search, onlyChanged }: MemberTableState,
  hasSheet: boolean,
): readonly PreviewMember[] {
  const wanted = sameWord(search);
  const shown = members.filter(
    (member) =>
      (wanted === "" || [member.name, member.code, member.payer].some((word) => sameWord(word).includes(wanted))) &&
      (!onlyChanged || changesOnSheet(member, hasSheet)),
  );
  const turn = isDescending ? -1 : 1;
  return shown.sort((one, other) => {
    if (sortBy === "name") return turn * compareSwedish(one.name, other.name);
    const [left, right] = [figureOf(one, sortBy), figureOf(other, sortBy)];
    if (left === right) return compareSwedish(one.name, other.name);
    if (left === null || right === null) return left === null ? 1 : -1;
    return turn * (left - right);
  });
}

function figureOf(member: PreviewMember, column: Exclude<MemberColumn, "name">): number | null {
  return column === "change" ? changeOf(member) : member[column];
}
