/** SCB's API, version 2. */
export const scbAddress = "https://statistikdatabasen.scb.se/api/v2";

const secure = /^https:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i;

/** A test or a mirror on the same machine, which no one can listen to on the way. */
const thisMachine = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:\/[^\s?#]*)?$/i;

/**
 * The address of an API as requests begin with it, without a slash at the end; null where figures are not fetched from there: it is no
 * address, or it is neither encrypted nor on this machine.
 * @example usableAddress("http://localhost:8080/api/v2/") // "http://localhost:8080/api/v2"
 */
export function usableAddress(text: string): string | null {
  const address = text.trim();
  return secure.test(address) || thisMachine.test(address) ? address.replace(/\/+$/, "") : null;
}
