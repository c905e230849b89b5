import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { end, says } from "./process";
import { Tab, type Engine } from "./tab";

/** A GTK so small that its toolbar does not keep the window from being 320 px wide. */
const SMALL = "* { min-width: 0; padding: 0; margin: 0; font-size: 1px; }";

/**
 * The driver loses a window whose page moves to another process, as Back from another site does: the features that
 * move it are off. `WEBKIT_FEATURES` adds others.
 */
const FEATURES = ["!ProcessSwapOnCrossSiteNavigation", "!CrossOriginOpenerPolicy", process.env.WEBKIT_FEATURES].filter(Boolean).join();

/** The browser that comes with the driver; it is on no PATH, and its folder is another on every kind of processor. */
function browser(): string {
  const all = readdirSync("/usr/lib").map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`);
  const found = process.env.WEBKIT || all.find((program) => existsSync(program));
  if (!found) throw new Error("there is no WebKit MiniBrowser below /usr/lib; 'make test' installs it, or name it in WEBKIT");
  return found;
}

/** The WebDriver protocol: an address, an answer with a value. */
async function ask(method: string, address: string, body?: object): Promise<any> {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

class WebKitTab extends Tab {
  constructor(
    private readonly session: string,
    private readonly driver: ChildProcess,
  ) {
    super();
  }

  private post(command: string, body: object = {}): Promise<any> {
    return ask("POST", `${this.session}/${command}`, body);
  }

  load(url: string): Promise<void> {
    return this.post("url", { url });
  }

  evaluate(expression: string): Promise<string> {
    return this.post("execute/sync", { script: `return ${expression}`, args: [] });
  }

  perform(actions: object[]): Promise<void> {
    return this.post("actions", { actions });
  }

  async back(): Promise<boolean> {
    await this.post("back");
    return true;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.post("window/rect", { width, height });
    await this.tells(width, () => innerWidth);
  }

  async close(): Promise<void> {
    await ask("DELETE", this.session);
    await end(this.driver);
  }
}

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A screen for WebKitGTK. Each tab is a browser with a driver of its own: a driver that has just closed one may never open another. */
export async function startWebKit(theme: string): Promise<Engine> {
  const config = mkdtempSync(join(tmpdir(), "webkit-"));
  mkdirSync(join(config, "gtk-3.0"));
  writeFileSync(join(config, "gtk-3.0/gtk.css"), SMALL);
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [display] = await says(screen, screen.stdout, /\d+(?=\n)/);
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    GDK_BACKEND: "x11",
    XDG_CONFIG_HOME: config,
    GTK_THEME: theme === "dark" ? "Adwaita:dark" : "Adwaita",
  };
  return {
    open: async () => {
      const port = await freePort();
      const driver = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
      driver.once("error", () => {}); // the next line says that nothing answers
      const address = `http://127.0.0.1:${port}`;
      await expect(() => ask("GET", `${address}/status`), "WebKitWebDriver answers; 'make test' installs it").toPass({ timeout: 10_000 });
      const options = { binary: browser(), args: ["--automation", `--features=${FEATURES}`] };
      const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
      const { sessionId } = await ask("POST", `${address}/session`, { capabilities });
      return new WebKitTab(`${address}/session/${sessionId}`, driver);
    },
    close: async () => {
      await end(screen);
      rmSync(config, { recursive: true, force: true });
    },
  };
}
