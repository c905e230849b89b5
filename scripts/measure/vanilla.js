// What a careful developer writes by hand for one list: all cards kept, moved and marked, facets counted, nothing else. It has no
// tolerance of errors, no other scripts, no chips, no status line, no address. A yardstick, not a part of the site.
const members = await (await fetch("/members.json")).json();
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const facets = ["membership", "kind", "country"];
const [input, results, total] = ["#q", "[data-results]", "[data-total]"].map((selector) => document.querySelector(selector));

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const cards = members.map((member) => {
  const link = element("a", "", member.name);
  link.href = member.href;
  const seat = element("li", "", member.seat);
  const item = element("li", "card", element("h3", "card-title", link), element("p", "card-summary", member.summary),
    element("ul", "card-facts", element("li", "badge", member.membership), element("li", "", member.kind), seat));
  item.dataset.slug = member.slug;
  const marked = [[link, member.name], [seat, member.seat]].map(([node, text]) => ({ node, text, folded: fold(text), lit: false }));
  return { member, item, marked, text: fold(`${member.name} ${member.acronym ?? ""} ${member.seat} ${member.kind}`) };
});

const boxes = facets.flatMap((facet) => {
  const group = element("fieldset", "facet", element("legend", "", facet));
  document.querySelector("#facets").append(group);
  return [...new Set(members.map((member) => member[facet]))].sort().map((value) => {
    const input = element("input");
    Object.assign(input, { type: "checkbox", name: facet, value });
    const count = element("span", "choice-count");
    group.append(element("label", "choice", input, element("span", "", value), count));
    return { facet, value, input, count };
  });
});

const mark = (part, words) => {
  const ranges = words.map((word) => [part.folded.indexOf(word), word.length]).filter(([at]) => at >= 0).sort(([a], [b]) => a - b);
  if (!ranges.length && !part.lit) return;
  part.lit = ranges.length > 0;
  const nodes = [];
  let done = 0;
  for (const [at, length] of ranges) {
    if (at < done) continue;
    nodes.push(part.text.slice(done, at), element("mark", "", part.text.slice(at, at + length)));
    done = at + length;
  }
  part.node.replaceChildren(...nodes, part.text.slice(done));
};

const show = () => {
  const words = fold(input.value).split(/\s+/).filter(Boolean);
  const chosen = Object.groupBy(boxes.filter((box) => box.input.checked), (box) => box.facet);
  const fits = (card, facet) => !chosen[facet] || chosen[facet].some((box) => box.value === card.member[facet]);
  const found = cards.filter((card) => words.every((word) => card.text.includes(word)));
  const listed = found.filter((card) => facets.every((facet) => fits(card, facet)));
  for (const { facet, value, input, count } of boxes) {
    const others = facets.filter((other) => other !== facet);
    const number = found.filter((card) => card.member[facet] === value && others.every((other) => fits(card, other))).length;
    count.textContent = number;
    input.disabled = number === 0 && !input.checked;
  }
  for (const card of listed) for (const part of card.marked) mark(part, words);
  results.replaceChildren(...listed.map((card) => card.item));
  total.textContent = `${listed.length} organisations`;
};

input.addEventListener("input", show);
document.querySelector("#filter").addEventListener("change", show);
show();
document.documentElement.dataset.ready = "";
