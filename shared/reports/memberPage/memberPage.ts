import { memberSentence, tariffSentence } from "../../text/feeSentences";
import { reportText } from "../../text/reportText";
import type { SheetModel } from "../../workbook/sheetModel";
import { fixedLine } from "../fixedLine";
import { populationCitation, sourcesOf } from "../populationSources";
import { namePart } from "../sheetNames";
import { feeTable } from "./feeTable";
import { keyTable } from "./keyTable";
import { memberPageContext, onPage, type MemberReport } from "./memberPageContext";
import { missedTable } from "./missedTable";
import { partTable } from "./partTable";

/** Marker of a member's page, which is drawn anew for another year. */
export function memberPageMarker(code: string): string {
  return `_KN_Kommunblad_${namePart(code)}`;
}

/** The sheet `Kommunblad KOD`, one upright page: the member's fee and how it came about, how it took part, and what that cost. */
export function memberPage(report: MemberReport): SheetModel {
  const { member, activity, computed, fixed, explanation, isPreliminary, networkName, language, target } = report;
  const context = memberPageContext(report);
  const { composer, say } = context;
  const title = say("title");
  composer.line(isPreliminary ? reportText("preliminary", language) + title : title, "title");
  if (networkName !== null) onPage(context, networkName, "body");
  const sentences =
    fixed !== null
      ? [fixedLine(fixed, language), ...(explanation === null ? [] : [explanation])]
      : computed === null
        ? []
        : [memberSentence(computed, language), tariffSentence(computed.amounts, language)];
  for (const each of sentences) onPage(context, each, "body");
  if (member.jointAuthority !== null) onPage(context, say("through", { authority: member.jointAuthority }), "body");
  const keys = keyTable(context, member);
  feeTable(context, member, keys, fixed !== null);
  partTable(context, member, activity);
  missedTable(context, member, activity);
  const notes = [
    say("countedNote"),
    ...(activity.total.sharedEvents > 0 ? [say("sharedNote")] : []),
    say("costNote"),
    ...(computed === null ? [] : populationCitation(sourcesOf([computed]), language)),
    say(fixed === null ? "source" : "fixedSource"),
  ];
  for (const note of notes) onPage(context, note, "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  });
}
