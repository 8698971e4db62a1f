// Types queries into the search field of a page, with the page's own script, and writes the addresses that it lists for each.
// Input: {script, parts: [text of each part of the index], queries}.
const { script, parts, queries } = JSON.parse(require('fs').readFileSync(0, 'utf8'));

const element = () => ({
  dataset: {}, children: [], listeners: {}, value: '',
  addEventListener(type, listener) { this.listeners[type] = listener; },
  append(...added) { this.children.push(...added); },
  replaceChildren(...added) { this.children = added; },
  querySelector(name) { return this[name]; },
});
const [field, list, status] = [element(), element(), element()];
const find = Object.assign(element(), { input: field, ul: list, p: status });
find.dataset = { root: '', index: '', parts: String(parts.length), found: '{n}', none: '0' };

globalThis.location = { protocol: 'https:', search: '', pathname: '/', hash: '' };
globalThis.document = {
  documentElement: { lang: 'et' },
  createElement: element,
  querySelectorAll: selector => selector === '[data-index]' ? [find] : [],
};
globalThis.fetch = async name => ({ json: () => JSON.parse(parts[parseInt(name, 10) - 1]) });
(0, eval)(script);

(async () => {
  const answers = [];
  for (const query of queries) {
    field.value = query;
    await field.listeners.input();
    answers.push(list.children.map(item => item.children[0].href));
  }
  process.stdout.write(JSON.stringify(answers));
})();
