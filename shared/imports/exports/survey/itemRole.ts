import type { ItemRole } from "../../../evaluation/itemAnswer";

const satisfaction = /nöjd|tillfreds|helhetsbetyg|helhetsintryck|satisf|overall (?:rating|impression)|helhetsomdöme/i;
const usefulness = /nytt(?:a|ig|o)|användbar|tillämpbar|värdefull|useful|usab|valuable|benefit|of value/i;
const freeText =
  /kommentar|fritext|övrig|synpunkt|tar du med|beskriv|berätta|motivera|varför|utveckla|förslag|önskemål|vad (?:var|tyck|kan|skulle|är)|något (?:mer|annat|vi)|comment|free ?text|feedback|suggest|describe|explain|\bwhy\b|anything else|take ?away|open-ended|other remarks|remarks/i;

/** What an item on a scale asks for, by its question. */
export function scaleRole(title: string): ItemRole {
  if (satisfaction.test(title)) return "satisfaction";
  return usefulness.test(title) ? "usefulness" : "other";
}

/** Whether a question asks for words. */
export function asksForWords(title: string): boolean {
  return freeText.test(title);
}

const whole = /helhet|överlag|sammantage|på det hela taget|overall|as a whole|in general|totalt sett/i;

/** Whether a question is on all of the event, where others are on parts of it. */
export function isOnWhole(title: string): boolean {
  return whole.test(title);
}
