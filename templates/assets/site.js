// Filters, sorting and search. Every page is whole without them: filters only hide and reorder what is there, and keep the choice in the
// address, so that a view can be shared.
(() => {
  const query = new URLSearchParams(location.search);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const folded = text => text.normalize('NFD').replace(/[\p{M}\u00ad]/gu, '').toLowerCase();

  const keep = (name, value) => {
    if (value) query.set(name, value); else query.delete(name);
    if (location.protocol === 'file:') return; // where a page may not change its address
    history.replaceState(null, '', (query.size ? '?' + query : location.pathname) + location.hash);
  };

  for (const filter of document.querySelectorAll('[data-filter]')) {
    const items = [...document.querySelectorAll(filter.dataset.filter)].map(item => ({ item, text: folded(item.textContent) }));
    const fields = [...filter.querySelectorAll('[name]')];
    const output = filter.querySelector('output');

    const matches = ({ item, text }) => fields.every(({ name, type, value }) =>
      type === 'search' ? folded(value).split(/\s+/).every(word => text.includes(word))
        : !value || item.dataset[name].split('|').includes(value));

    const apply = () => {
      let found = 0;
      for (const each of items) found += !(each.item.hidden = !matches(each));
      const chosen = fields.some(field => field.value);
      output.textContent = !chosen ? '' : found ? filter.dataset.found.replace('{n}', found) : filter.dataset.none;
      for (const field of fields) keep(field.name, field.value);
    };

    for (const field of fields) {
      const value = query.get(field.name) ?? '';
      field.value = value;
      if (field.value !== value) field.value = '';
    }
    filter.addEventListener('input', apply);
    filter.querySelector('button').addEventListener('click', () => {
      for (const field of fields) field.value = '';
      apply();
      fields[0].focus();
    });
    filter.hidden = false;
    apply();
  }

  for (const table of document.querySelectorAll('[data-sort-key]')) {
    const asWritten = [...table.tBodies].map(body => [body, [...body.rows]]);
    const rows = asWritten.flatMap(([, rows]) => rows).filter(row => !row.matches('.group'));
    const heads = [...table.tHead.rows[0].cells];
    const key = table.dataset.sortKey;

    const value = (row, column) => row.cells[column].textContent.trim();
    const number = text => parseInt(text.replace(/\s/g, ''), 10) || 0;

    // Without an order the rows are as they were written, each in its group.
    const sort = (head, order) => {
      const column = heads.indexOf(head);
      const way = order === 'descending' ? -1 : 1;
      for (const other of heads) other.removeAttribute('aria-sort');
      for (const [body, rows] of asWritten) body.replaceChildren(...rows);
      keep(key, order && `${head.dataset.sort}.${order}`);
      if (!order) return;
      const compare = head.matches('.right')
        ? (a, b) => number(a) - number(b)
        : (a, b) => !a - !b || collator.compare(a, b);
      asWritten.forEach(([body]) => body.replaceChildren());
      asWritten[0][0].replaceChildren(...rows.toSorted((a, b) => way * compare(value(a, column), value(b, column))));
      head.setAttribute('aria-sort', order);
    };

    for (const head of heads.filter(head => head.dataset.sort)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      const orders = head.matches('.right') ? ['descending', 'ascending', ''] : ['ascending', 'descending', ''];
      button.addEventListener('click', () => {
        const next = orders[(orders.indexOf(head.getAttribute('aria-sort') ?? '') + 1) % 3];
        sort(head, next);
        button.focus();
      });
      const [name, order] = (query.get(key) ?? '').split('.');
      if (name === head.dataset.sort && orders.includes(order)) sort(head, order);
    }
  }

  for (const button of document.querySelectorAll('[data-copied]')) {
    button.addEventListener('click', async () => {
      const cite = button.closest('.citation').querySelector('cite');
      try {
        await navigator.clipboard.writeText(cite.textContent);
        button.nextElementSibling.textContent = button.dataset.copied;
      } catch { // not allowed
        getSelection().selectAllChildren(cite);
      }
    });
    button.hidden = false;
  }

  // Search over the whole site. Its index is loaded when the field is used first. Words are compared without marks and Estonian case
  // endings, by their beginning, or with one letter wrong. The root is the same in both grades: vald and vallas, riik and riigile.
  const endings = /(?:(?:te|de|i)?(?:le|lt|l|st|sse|s|ks|ga|ta|ni|na)|sed|te|de|id|d|t)$/;
  const vowels = /(?:ne|se|[aeiu])$/;
  const words = text => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const without = (word, ending) => word.replace(ending, (found, at) => at < 4 ? found : '');
  const stem = word => without(without(word, endings), vowels);
  const grades = [[/([lmnr])[bdt]$/, '$1'], [/(.)\1$/, '$1'], [/b$/, 'p'], [/d$/, 't'], [/g$/, 'k']];
  const formsOf = text => words(text).map(word => {
    const short = stem(word);
    return { word, stem: short, root: grades.reduce((root, [from, to]) => root.replace(from, to), short) };
  });
  const near = (typed, word) => {
    let at = 0;
    while (at < typed.length && typed[at] === word[at]) at++;
    return typed.length > 4 && !/\d/.test(typed + word[at])
      && [[1, 1], [0, 1], [1, 0]].some(([left, right]) => word.slice(at + right).startsWith(typed.slice(at + left)));
  };
  const rank = (typed, { word, root }) => word === typed.word ? 0 : word.startsWith(typed.word) ? 1 : root === typed.root ? 2
    : word.startsWith(typed.stem) ? 3 : near(typed.word, word) ? 4 : 9;

  for (const find of document.querySelectorAll('[data-index]')) {
    if (location.protocol === 'file:') continue; // where nothing can be loaded
    const { root, index, parts, found, none } = find.dataset;
    const [field, list, status] = ['input', 'ul', 'p'].map(each => find.querySelector(each));
    let entries;

    const load = () => entries ??= Promise.all(Array.from({ length: parts }, (_, at) => fetch(`${index}${at + 1}.json`).then(part => part.json())))
      .then(loaded => loaded.flat().map(([title, path, about]) => ({ title, path, about, inTitle: formsOf(title), inAbout: formsOf(about) })));

    // The best rank of each word; 9 is none. Of titles that match as well, the shortest says least else.
    const best = (entry, typed) => Math.min(...entry.inTitle.map(word => rank(typed, word)), ...entry.inAbout.map(word => rank(typed, word) + 2), 9);
    const score = (entry, typed) => {
      let sum = entry.inTitle.length / 99;
      for (const word of typed) {
        const found = best(entry, word);
        if (found === 9) return;
        sum += found;
      }
      return sum;
    };

    const apply = async () => {
      const asked = field.value;
      const typed = formsOf(asked);
      const hits = !typed.length ? [] : (await load())
        .map(entry => [score(entry, typed), entry])
        .filter(([sum]) => sum !== undefined).sort(([a], [b]) => a - b);
      if (field.value !== asked) return;
      list.replaceChildren(...hits.slice(0, 10).map(([, { title, path, about }]) => {
        const [item, link, note] = ['li', 'a', 'span'].map(name => document.createElement(name));
        Object.assign(link, { href: root + path, textContent: title });
        Object.assign(note, { className: 'note', textContent: about });
        item.append(link, ' ', note);
        return item;
      }));
      status.textContent = !typed.length ? '' : hits.length ? found.replace('{n}', hits.length) : none;
    };

    field.addEventListener('focus', load, { once: true });
    field.addEventListener('input', apply);
    field.addEventListener('keydown', event => {
      if (event.key === 'Escape') { field.value = ''; apply(); }
    });
    find.hidden = false;
  }
})();
