import type { PanelProgress } from "../../shared/panel/panelCommand";
import { fetchPopulation } from "../../shared/scb/fetchPopulation";
import type { HttpReply, RequestStep } from "../../shared/scb/httpRequest";
import type { ArrivedPopulation, PopulationRequest } from "../../shared/scb/populationRequest";
import { scbAddress } from "../../shared/scb/scbAddress";
import type { Language } from "../../shared/text/language";

/**
 * Holds the conversation with SCB from the panel's page, by GET: a browser sends that without first asking the other host whether it may.
 * @param signal ends it: nothing has then arrived
 */
export async function fetchInBrowser(
  request: PopulationRequest,
  language: Language,
  report: (progress: PanelProgress) => void,
  signal: AbortSignal,
): Promise<ArrivedPopulation> {
  const conversation = fetchPopulation(request, { address: scbAddress, transport: "get", language });
  let step = conversation.next();
  while (!step.done) {
    const { done, of } = step.value;
    report({ step: "fetching", part: { done, of }, canCancel: true });
    step = conversation.next(await replyTo(step.value, signal));
  }
  return step.value;
}

async function replyTo({ request, waitMs, timeoutMs }: RequestStep, signal: AbortSignal): Promise<HttpReply> {
  await waited(waitMs, signal);
  if (signal.aborted) return { failure: "cancelled", detail: "" };
  const { method, url, headers, body } = request;
  const giveUp = new AbortController();
  let isLate = false;
  const timer = window.setTimeout(() => {
    isLate = true;
    giveUp.abort();
  }, timeoutMs);
  const cancel = (): void => {
    giveUp.abort();
  };
  signal.addEventListener("abort", cancel);
  try {
    // It goes to no other address than the one named: a reply that sends it on is a fault, which fetch rejects.
    const manner = { signal: giveUp.signal, redirect: "error", credentials: "omit" } as const;
    const response = await fetch(url, { method, headers, body, ...manner });
    return { status: response.status, headers: plainHeaders(response.headers), body: await response.text() };
  } catch (error) {
    if (signal.aborted) return { failure: "cancelled", detail: "" };
    if (isLate) return { failure: "timeout", detail: `${String(timeoutMs)} ms` };
    return { failure: "offline", detail: error instanceof Error ? error.message : String(error) };
  } finally {
    window.clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
  }
}

function plainHeaders(headers: Headers): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  return plain;
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) {
      resolve();
      return;
    }
    const timer = window.setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      window.clearTimeout(timer);
      resolve();
    });
  });
}
