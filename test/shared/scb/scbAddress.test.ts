import { scbAddress, usableAddress } from "../../../shared/scb/scbAddress";

test.each([
  [scbAddress, scbAddress],
  [" https://spegel.example.se/api/v2/ ", "https://spegel.example.se/api/v2"],
  ["HTTPS://EXAMPLE.SE", "HTTPS://EXAMPLE.SE"],
  ["http://localhost:8080/api/v2", "http://localhost:8080/api/v2"],
  ["http://127.0.0.1:1/", "http://127.0.0.1:1"],
  ["http://[::1]:80/v2", "http://[::1]:80/v2"],
])("%s is an address to fetch from", (text, address) => {
  expect(usableAddress(text)).toBe(address);
});

test.each([
  ...["http://statistikdatabasen.scb.se/api/v2", "http://localhost.example.se/", "http://localhost@example.se/"],
  ...["http://localhost:80@example.se", "https://user@example.se/", "ftp://example.se", "example.se", "", "https://"],
  ...["https://example.se/?a=1", "https://example.se/#a", "https://exa mple.se", "file:///etc/hosts"],
])("“%s” is none: not encrypted, not this machine, or no address", (text) => {
  expect(usableAddress(text)).toBeNull();
});
