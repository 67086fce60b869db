import { fetchPopulation, type ScbSettings } from "../../../shared/scb/fetchPopulation";
import type { RequestStep } from "../../../shared/scb/httpRequest";
import type { ArrivedPopulation, PopulationRequest } from "../../../shared/scb/populationRequest";
import { scbAddress } from "../../../shared/scb/scbAddress";
import type { ScbStandIn } from "./scbStandIn";

/** What a whole conversation gave, and how it went. */
export interface Conversed {
  readonly arrived: ArrivedPopulation;
  readonly steps: readonly RequestStep[];
  /** On a clock that only waiting moves. */
  readonly elapsedMs: number;
}

export const postSettings: ScbSettings = { address: scbAddress, transport: "post", language: "sv" };
export const getSettings: ScbSettings = { ...postSettings, transport: "get" };

/** Fetches from the stand-in, without a network and in no time. */
export function converse(standIn: ScbStandIn, request: PopulationRequest, settings = postSettings): Conversed {
  const conversation = fetchPopulation(request, settings);
  const steps: RequestStep[] = [];
  let elapsedMs = 0;
  let step = conversation.next();
  while (!step.done) {
    steps.push(step.value);
    elapsedMs += step.value.waitMs;
    step = conversation.next(standIn.answer(step.value.request, elapsedMs));
  }
  return { arrived: step.value, steps, elapsedMs };
}
