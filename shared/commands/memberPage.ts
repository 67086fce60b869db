import { memberFigures } from "../reports/memberPage/memberFigures";
import { noPlace } from "../workbook/finding";
import { finding } from "../workbook/place";
import type { Command } from "./command";
import { findingsPlan } from "./findingsPlan";
import { memberAsked } from "./memberAsked";
import { memberPageRequest } from "./memberPages/memberPageRequest";
import { memberOf, pageBasis } from "./memberPages/pageBasis";
import { pageOf, pageTarget } from "./memberPages/pageOf";
import { surveySheets } from "./workbookActivity";

/** Draws `Kommunblad KOD`, one printable page of a member's fee and of how it took part. */
export const memberPageCommand: Command = {
  name: "member-page",
  request: () => memberPageRequest,
  followUp: surveySheets,
  plan(input) {
    const { content, options } = input;
    const basis = pageBasis(input);
    const { year, counted, language, fills, findings } = basis;
    const outcome = { summary: null, outline: null, language };
    if (counted === null) {
      return { ...outcome, plan: findingsPlan(content, findings, language), memberPage: { year, member: null } };
    }
    const asked = options.member ?? "";
    const fee = memberAsked(counted.fees.members, asked);
    if (fee === null) {
      const unknown = finding("member-unknown", "error", noPlace, { asked, year: counted.activity.year });
      return {
        ...outcome,
        plan: { fills: [], sheets: [], show: null, language, findings: [unknown] },
        memberPage: { year, member: null },
        isWrongUsage: true,
      };
    }
    const member = memberOf(counted, fee);
    const target = pageTarget(content, member, language);
    return {
      ...outcome,
      plan: {
        fills,
        sheets: [pageOf(basis, counted, member, target)],
        show: target.name,
        language,
        findings: [...findings, ...target.findings],
      },
      memberPage: { year, member: memberFigures(member) },
    };
  },
};
