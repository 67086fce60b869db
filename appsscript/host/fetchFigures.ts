import { fetchPopulation } from "../../shared/scb/fetchPopulation";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import { scbAddress } from "../../shared/scb/scbAddress";
import type { Language } from "../../shared/text/language";
import { fetchReply } from "./fetchReply";

/**
 * Holds the conversation with SCB from Google's servers, which can do nothing else meanwhile.
 * @param language of SCB's notes
 */
export function fetchFigures(request: PopulationRequest, language: Language): ArrivedPopulation {
  const conversation = fetchPopulation(request, { address: scbAddress, transport: "post", language });
  let step = conversation.next();
  while (!step.done) {
    if (step.value.waitMs > 0) Utilities.sleep(step.value.waitMs);
    step = conversation.next(fetchReply(step.value.request));
  }
  return step.value;
}
