// A picture of a page with 256 colours: pages of forms have few, and a file in the repository should be small.
import { deflateSync, inflateSync } from "node:zlib";

/** The same picture with a palette. Reads what Chromium writes: eight bits a channel, not interlaced. */
export function smallPng(png) {
  const { width, height, pixels } = read(png);
  // Colours that differ in their last bits alone become one, until 256 are enough.
  for (let lost = 0; ; lost += 1) {
    const buckets = new Map();
    const indices = Buffer.alloc(height * (width + 1));
    for (let at = 0; at < width * height; at += 1) {
      const [r, g, b] = [pixels[at * 3], pixels[at * 3 + 1], pixels[at * 3 + 2]];
      const key = ((r >> lost) << 16) | ((g >> lost) << 8) | (b >> lost);
      let bucket = buckets.get(key);
      if (!bucket) buckets.set(key, (bucket = { index: buckets.size, r: 0, g: 0, b: 0, count: 0 }));
      bucket.r += r;
      bucket.g += g;
      bucket.b += b;
      bucket.count += 1;
      indices[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = bucket.index;
    }
    if (buckets.size > 256) continue;
    const palette = [...buckets.values()].flatMap(({ r, g, b, count }) => [r, g, b].map((sum) => Math.round(sum / count)));
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 3, 0, 0, 0], 8);
    const parts = [["IHDR", head], ["PLTE", Buffer.from(palette)], ["IDAT", deflateSync(indices, { level: 9 })], ["IEND", Buffer.alloc(0)]];
    return Buffer.concat([png.subarray(0, 8), ...parts.map(([name, data]) => chunk(name, data))]);
  }
}

function read(png) {
  const data = [];
  let head;
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") head = body;
    if (name === "IDAT") data.push(body);
    at += 12 + length;
  }
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  const lines = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const plain = Buffer.alloc(height * stride);
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? plain[y * stride + x - channels] : 0;
      const up = y > 0 ? plain[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? plain[(y - 1) * stride + x - channels] : 0;
      plain[y * stride + x] = lines[y * (stride + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  for (let at = 0; at < width * height; at += 1) plain.copy(pixels, at * 3, at * channels, at * channels + 3);
  return { width, height, pixels };
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
