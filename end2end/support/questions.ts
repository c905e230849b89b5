import type { APIRequestContext } from "@playwright/test";
import { LANGUAGES } from "./site";

/** A list of the site, as its page and its API call it. */
export type List = "members" | "events";

/** A question to a list: a query string in a language. */
export type Question = { language: string; query: string };

const ORDERS = { members: ["relevance", "name", "country"], events: ["date"] };

const TEXTS = {
  members: [
    "child", "ecpat", "ecpta", "eurochlid", "Réseau", "reseau", "IWF", "osterreich", "Österreich", "diktyo", "Δίκτυο",
    "mrezha", "мрежа", "Брюксел", "bruxelles", "brusels", "berlni", "terre des homes", "e", "c", "n", "zzzz",
  ],
  events: [
    "brussels", "bruxelels", "letter", "lettre", "petition", "pétitoin", "strasbuorg", "Ashton Kutcher", "kohiyama",
    "survivors", "eurochild", "e", "p", "l", "zzzz",
  ],
};

/** Numbers from 0 to 1 that are the same at every run (Park and Miller). */
function dice(seed: number): () => number {
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Fifty questions to a list, half of them in each language, drawn from its facets and from texts with typing errors. */
export async function questions(request: APIRequestContext, list: List): Promise<Question[]> {
  const throwDice = dice(list.length * 1_009);
  const oneOf = <Value>(values: readonly Value[]): Value => values[Math.floor(throwDice() * values.length)]!;
  const { facets } = await (await request.get(`/api/v1/${list}`)).json();
  const queries = new Set<string>();
  while (queries.size < 50) {
    const query = new URLSearchParams();
    if (throwDice() < 0.6) query.append("q", oneOf(TEXTS[list]));
    for (const [facet, values] of Object.entries<{ value: string }[]>(facets)) {
      if (throwDice() > 0.25) continue;
      for (let chosen = 0; chosen < 3; chosen++) query.append(facet, oneOf(values).value);
    }
    if (throwDice() < 0.5) query.append("sort", oneOf(ORDERS[list]));
    queries.add(query.toString());
  }
  return [...queries].map((query, place) => ({ language: LANGUAGES[place % 2]!, query }));
}

/** The slugs that the JSON API lists, in its order. */
export async function slugsOfApi(request: APIRequestContext, list: List, question: Question): Promise<string[]> {
  const answer = await request.get(`/api/v1/${list}?${question.query}&lang=${question.language}`);
  const { items } = await answer.json();
  return items.map(({ slug }: { slug: string }) => slug);
}
