import { findingsSheet } from "../../reports/findingsSheet";
import { findingsSheetMarker } from "../../reports/sheetMarkers";
import { memberFigures } from "../../reports/memberPage/memberFigures";
import { sheetTarget } from "../../reports/sheetNames";
import { reportText } from "../../text/reportText";
import type { Command } from "../command";
import { findingsPlan } from "../findingsPlan";
import { surveySheets } from "../workbookActivity";
import { memberOf, pageBasis } from "./pageBasis";
import { pageOf, pageTarget } from "./pageOf";
import { memberPageRequest } from "./memberPageRequest";

/** Draws `Kommunblad KOD` for every member of the year, in the order of the codes. The command line writes each as a file of its own. */
export const memberPagesCommand: Command = {
  name: "member-pages",
  request: () => memberPageRequest,
  followUp: surveySheets,
  plan(input) {
    const { content } = input;
    const basis = pageBasis(input);
    const { year, counted, language, fills, findings: told } = basis;
    const outcome = { summary: null, outline: null, language };
    if (counted === null) {
      return { ...outcome, plan: findingsPlan(content, told, language), memberPages: { year, members: [] } };
    }
    const members = [...counted.fees.members]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((fee) => memberOf(counted, fee));
    const pages = members.map((member) => ({ member, target: pageTarget(content, member, language) }));
    const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
    const findings = [...told, ...pages.flatMap(({ target }) => target.findings), ...checkTarget.findings];
    return {
      ...outcome,
      plan: {
        fills,
        sheets: [
          ...pages.map(({ member, target }) => pageOf(basis, counted, member, target)),
          findingsSheet(findings, checkTarget, language),
        ],
        show: pages[0]?.target.name ?? checkTarget.name,
        language,
        findings,
      },
      memberPages: { year, members: members.map(memberFigures) },
    };
  },
};
