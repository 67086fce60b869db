import { inGoogle } from "./inGoogle";

/** States that another program brings about in another way. `npm run contract` takes all: the others look as in Excel. */
const googlesOwn = [
  "welcome",
  "fees-missing-sheets",
  "fees-errors",
  "changed",
  "failed",
  "running",
  "basis-compared",
  "deciding-tried",
  "events-survey",
];

const isEvery = process.env.KN_CONTRACT_NETWORKS !== undefined;

inGoogle(["accessibility"], (state) => isEvery || googlesOwn.includes(state));
