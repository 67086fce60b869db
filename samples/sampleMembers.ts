import { municipalityByCode } from "../shared/population/municipalities";
import type { SampleRow, SampleTable } from "./sampleTable";

/** The four that take part through a joint authority; that it also pays for them is an assumption. */
const jointAuthority = "Dalslands miljö- och energiförbund";
const throughJointAuthority = ["1438", "1439", "1460", "1461"];

/** The 36 municipalities that a Swedish network for sustainable development named as its members in its annual report for 2021. */
const memberCodes =
  "1440 1489 1460 1490 1438 1499 1439 1480 1471 1497 1401 1482 1441 1494 1462 1484 1463 1461 1481 1421 1495 1496 1427 1415 1486 1465 1435 1452 1488 1485 1491 1470 1442 1487 1492 1407";

/** Code and short name of each member, in the report's order (by name). */
export const sampleMunicipalities = memberCodes
  .split(" ")
  .map((code) => ({ code, name: municipalityByCode(code)?.name ?? "" }));

export const sampleMembers: SampleTable = {
  table: "members",
  rows: sampleMunicipalities.map(({ code, name }): SampleRow => {
    const payer = throughJointAuthority.includes(code) ? jointAuthority : null;
    return { name, code, payer, from: null, to: null, category: null };
  }),
};

/** Each of the four keeps a fee of its own, and one payer gets them. */
export const samplePayers: SampleTable = {
  table: "payers",
  rows: [{ payer: jointAuthority, calculation: "each" }],
};

/** The joint authority as an organisation, with the members that take part through it. */
export const sampleOrganisations: SampleTable = {
  table: "organisations",
  rows: [
    {
      organisation: jointAuthority,
      name: jointAuthority,
      kind: "jointAuthority",
      codes: throughJointAuthority.join("; "),
    },
  ],
};
