import { setTimeout as sleep } from "node:timers/promises";
import { fetchPopulation, type ScbSettings } from "../../shared/scb/fetchPopulation";
import type { HttpReply, RequestStep } from "../../shared/scb/httpRequest";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import { sendRequest } from "./sendRequest";

/**
 * Holds the conversation with SCB over the network.
 * @param cancel ends it: nothing has then arrived
 * @param progress told before each request
 */
export async function fetchFigures(
  request: PopulationRequest,
  settings: ScbSettings,
  cancel: AbortSignal,
  progress: (step: RequestStep) => void,
): Promise<ArrivedPopulation> {
  const conversation = fetchPopulation(request, settings);
  let step = conversation.next();
  while (!step.done) {
    progress(step.value);
    step = conversation.next(await replyTo(step.value, cancel));
  }
  return step.value;
}

async function replyTo({ request, waitMs, timeoutMs }: RequestStep, cancel: AbortSignal): Promise<HttpReply> {
  if (waitMs > 0) await sleep(waitMs, undefined, { signal: cancel }).catch(() => undefined);
  return cancel.aborted ? { failure: "cancelled", detail: "" } : sendRequest(request, timeoutMs, cancel);
}
