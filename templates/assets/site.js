// Filtering and sorting. Pages are complete without this script: it only hides and reorders existing elements, and keeps the state in the
// URL, so that a view can be shared.
(() => {
  const query = new URLSearchParams(location.search);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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
    const number = text => parseInt(text.replace(/[\s\u00a0]/g, ''), 10) || 0;

    // Without an order, rows return to their original positions and groups.
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
})();
