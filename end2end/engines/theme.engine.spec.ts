import { expect, test } from "./support/test";

test.use({ theme: "dark" });

test("A system that is dark gets dark pages", async ({ tab }) => {
  await tab.open("/en/");
  const [ground, ink] = await tab.run(() => {
    const colours = [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color];
    // A canvas turns whatever the engine calls a colour into numbers.
    return colours.map((colour) => {
      const brush = document.createElement("canvas").getContext("2d")!;
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
      return (red! + green! + blue!) / 3;
    });
  });
  expect(ground).toBeLessThan(64);
  expect(ink).toBeGreaterThan(192);
});
