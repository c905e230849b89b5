import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";
import { end, says } from "./process";
import { Tab, type Engine } from "./tab";

/** What a profile of these tests sets: the theme, and no business of the browser's own. */
const preferences = (theme: string) => ({
  "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1,
  "services.settings.server": "data:,#no-remote-settings/v1",
  "app.normandy.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "network.connectivity-service.enabled": false,
});

/** A connection that speaks WebDriver BiDi: Firefox understands it by itself, no driver stands between. */
class Connection {
  private last = 0;
  private readonly waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  readonly tabs = new Map<string, FirefoxTab>();

  constructor(private readonly socket: WebSocket) {
    socket.on("message", (data) => this.receive(JSON.parse(String(data))));
  }

  send(method: string, params: object): Promise<any> {
    const id = ++this.last;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private receive({ id, type, result, error, message, method, params }: any): void {
    if (method === "log.entryAdded" && params.level === "error")
      this.tabs.get(params.source.context)?.problems.push(`${params.type}: ${params.text}`);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (type === "success") waiting?.resolve(result);
    else if (type === "error") waiting?.reject(new Error(`${error}: ${message}`));
  }
}

class FirefoxTab extends Tab {
  constructor(private readonly connection: Connection, private readonly user: string, private readonly context: string) {
    super();
    connection.tabs.set(context, this);
  }

  private send(method: string, params: object = {}): Promise<any> {
    return this.connection.send(method, { context: this.context, ...params });
  }

  async load(url: string): Promise<void> {
    await this.send("browsingContext.navigate", { url, wait: "complete" });
  }

  async evaluate(expression: string): Promise<string> {
    const target = { context: this.context };
    const { result, exceptionDetails } = await this.connection.send("script.evaluate", { expression, target, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  async perform(actions: object[]): Promise<void> {
    await this.send("input.performActions", { actions });
  }

  async back(): Promise<boolean> {
    try {
      await this.send("browsingContext.traverseHistory", { delta: -1 });
      return true;
    } catch (error) {
      if (String(error).includes("no such history entry")) return false;
      throw error;
    }
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send("browsingContext.setViewport", { viewport: { width, height } });
  }

  async close(): Promise<void> {
    this.connection.tabs.delete(this.context);
    await this.connection.send("browser.removeUserContext", { userContext: this.user });
  }
}

/** Starts the system's Firefox without a window, on a new profile. */
export async function startFirefox(theme: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines = Object.entries(preferences(theme)).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const program = process.env.FIREFOX || "firefox-esr";
  const firefox = spawn(program, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [, address] = await says(firefox, firefox.stderr, /WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const connection = new Connection(socket);
  await connection.send("session.new", { capabilities: {} });
  await connection.send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    open: async () => {
      const { userContext } = await connection.send("browser.createUserContext", {});
      const { context } = await connection.send("browsingContext.create", { type: "tab", userContext });
      return new FirefoxTab(connection, userContext, context);
    },
    close: async () => {
      await end(firefox);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
