/** Where Microsoft serves office.js; the only place from which production loads it. */
const officeHost = "https://appsforoffice.microsoft.com";
const officeScript = `${officeHost}/lib/1/hosted/office.js`;

/** Where this server serves Microsoft's npm copy of it. */
export const officeFolder = "/office-js/";

/**
 * A page of the built add-in as the preview serves it: office.js, and the host in the page's policy for scripts, from this server; and before
 * office.js the script that stands in for Excel. Not a character else differs.
 * @param origin of this server, such as "http://localhost:3000"
 * @param hostScript address of the script that stands in for Excel
 * @throws TypeError when the page does not load office.js by a script element
 */
export function panelPage(html: string, origin: string, hostScript: string): string {
  const element = /<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g;
  const office = [...html.matchAll(element)].find((match) => match[1] === officeScript);
  if (office === undefined) {
    throw new TypeError("the page does not load office.js");
  }
  const before = html.slice(0, office.index);
  const after = html.slice(office.index);
  return (
    before.replaceAll(officeHost, origin) +
    `<script src="${hostScript}"></script>` +
    after.replaceAll(officeScript, `${officeFolder}office.js`).replaceAll(officeHost, origin)
  );
}
