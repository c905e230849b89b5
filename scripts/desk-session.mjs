// Somebody new comes in at the editors' desk with a code; gives the cookie of the session.
//   node scripts/desk-session.mjs <address> <name> <code>
import { createHmac } from "node:crypto";
import { pathToFileURL } from "node:url";

/** The one-time password of this moment, as an app computes it. */
function oneTime(secret) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const tag = createHmac("sha1", key).update(step).digest();
  return String((tag.readUInt32BE(tag[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The cookie of somebody who has come in, as `name=value`. */
export async function session(address, name, code) {
  const ask = (path, cookie, form) =>
    fetch(address + path, {
      method: form ? "POST" : "GET",
      headers: { origin: address, ...(cookie && { cookie }) },
      body: form && new URLSearchParams(form),
      redirect: "manual",
    });
  const given = (answer) => answer.headers.getSetCookie()[0].split(";")[0];
  const begun = await ask("/desk/begin", "", { name, "sign-in-code": code, "new-password": "seven green otters, sleeping" });
  const cookie = given(begun);
  const page = await (await ask("/desk/factor", cookie)).text();
  const secret = page.match(/<code class="secret">([^<]+)</)[1].replaceAll("-", "");
  return given(await ask("/desk/factor", cookie, { "one-time": oneTime(secret) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(await session(...process.argv.slice(2)));
