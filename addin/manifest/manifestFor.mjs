/** What the manifest at the top level names: the machine of whoever works on the product. */
export const developmentAddress = "https://localhost:3000";

const addressPattern = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[\w.~-]+)*$/i;

/**
 * The product's version as the manifest has it. A manifest has four numbers, and Microsoft's service refuses one below 1.0, so a 1 is put
 * before the product's own three.
 *
 * @param {string} version as in package.json: "0.1.0"
 * @returns {string} "1.0.1.0"
 */
export function manifestVersion(version) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Error(`Version ${version} is not of the form 1.2.3.`);
  return `1.${version}`;
}

/**
 * The manifest for an address where the built files are served.
 *
 * @param {string} manifest the manifest at the top level
 * @param {string} address https, with or without a path: "https://avgifter.example.se/kommunnatverk"
 * @param {string} version as in package.json
 * @returns {string}
 * @throws {Error} when the address is not one that Excel can load from
 */
export function manifestFor(manifest, address, version) {
  const base = address.replace(/\/+$/, "");
  if (!addressPattern.test(base)) {
    throw new Error(
      `KN_ADDRESS is ${address}. Give the https address of the folder with the built files, such as https://avgifter.example.se.`,
    );
  }
  return manifest
    .split(developmentAddress)
    .join(base)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
}
