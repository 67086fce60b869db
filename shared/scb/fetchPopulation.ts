import type { Language } from "../text/language";
import { askTable, type TableAnswer } from "./askTable";
import { Conversation } from "./conversation";
import type { ScbTransport } from "./dataQuestions";
import type { HttpReply, RequestStep } from "./httpRequest";
import type { ArrivedPopulation, PopulationRequest } from "./populationRequest";
import { placeYears } from "./placeYears";
import { getJson, requestUrl, type ScbPlace } from "./requestUrl";
import { usableAddress } from "./scbAddress";
import { limitsOfConfig } from "./scbLimits";

/** Where and how SCB is asked. */
export interface ScbSettings {
  /** {@link scbAddress}, or another that a person has stated. */
  readonly address: string;
  /** A panel asks by GET, which a browser sends to another host without asking it first. */
  readonly transport: ScbTransport;
  /** Of SCB's notes. */
  readonly language: Language;
}

const nothing: ArrivedPopulation = { figures: [], unknown: [], notes: [], unpublished: [], latestYear: null };

/**
 * Fetches figures from SCB: all that are asked for, or none and the reason.
 *
 * A conversation without a network: it yields what to send and takes what came back, so that a host that waits and one that cannot drive
 * the same steps. The host sends each request after the wait that stands with it, and gives any failure as a reply.
 *
 * Requests: one for the limits, one for the years of each table that is looked at, and as few as the limits allow for the figures.
 * @example
 * const steps = fetchPopulation({ codes: ["1490"], years: [2025] }, { address: scbAddress, transport: "post", language: "sv" });
 * let step = steps.next();
 * while (!step.done) step = steps.next(send(step.value));
 */
export function* fetchPopulation(
  request: PopulationRequest,
  settings: ScbSettings,
): Generator<RequestStep, ArrivedPopulation, HttpReply> {
  const address = usableAddress(settings.address);
  if (address === null) return { faults: [{ fault: "scb-address-unusable", values: { address: settings.address } }] };
  const place: ScbPlace = { address, language: settings.language };
  const codes = [...new Set(request.codes)];
  const years = [...new Set(request.years)].sort((a, b) => a - b);
  if (codes.length === 0 || years.length === 0) return nothing;

  const conversation = new Conversation();
  const config = yield* conversation.ask(getJson(requestUrl(place, "/config", [])));
  if ("fault" in config) return { faults: [config] };
  const limits = limitsOfConfig(config.data);
  conversation.obey(limits);
  const placed = yield* placeYears(conversation, place, years);
  if ("faults" in placed) return placed;

  const answers: TableAnswer[] = [];
  for (const [at, { table, years: own }] of placed.tables.entries()) {
    const means = { conversation, place, limits, transport: settings.transport, later: placed.tables.length - at - 1 };
    const answer = yield* askTable(means, { table, codes, years: own });
    if ("faults" in answer) return answer;
    answers.push(answer);
  }
  return {
    figures: answers.flatMap(({ figures }) => figures),
    unknown: answers.flatMap(({ unknown }) => unknown),
    notes: answers.flatMap(({ notes }) => notes),
    unpublished: [...placed.unpublished, ...answers.flatMap(({ unpublished }) => unpublished)].sort((a, b) => a - b),
    latestYear: placed.latestYear,
  };
}
