import { get } from "node:http";

/** What a browser gets for an address: the bytes as they travel. Playwright's own requests show them unpacked only. */
export function transferred(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { "accept-encoding": "br" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => (bytes += part.length));
      answer.on("end", () => (answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${address}: ${answer.statusCode}`))));
      answer.on("error", reject);
    });
    request.on("error", reject);
  });
}
