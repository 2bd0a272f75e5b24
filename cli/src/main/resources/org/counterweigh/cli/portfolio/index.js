'use strict';
(() => {
  const list = document.getElementById('list');
  const firms = Array.from(list.tBodies);
  const search = document.getElementById('search');
  const shown = document.getElementById('shown');
  const unfold = document.getElementById('unfold');
  const fromLargest = ['value', 'cash', 'annual', 'confidence', 'open'];
  const money = ['value', 'cash', 'annual'];
  const names = new Intl.Collator('en', { numeric: true });

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map();
  const textOf = element => {
    if (!texts.has(element)) {
      texts.set(element, plain(element.textContent));
    }
    return texts.get(element);
  };
  const nameOf = firm => firm.querySelector('th bdi').textContent;

  const compare = (key, direction) => (one, other) => {
    if (key === 'firm') {
      return direction * names.compare(nameOf(one), nameOf(other));
    }
    const a = one.dataset[key];
    const b = other.dataset[key];
    if (a === undefined || b === undefined) {
      return (a === undefined) - (b === undefined);
    }
    const byCurrency = money.includes(key) ? names.compare(one.dataset.currency, other.dataset.currency) : 0;
    return byCurrency || direction * (a - b);
  };

  const sort = heading => {
    const key = heading.dataset.key;
    const before = heading.getAttribute('aria-sort');
    const falls = before ? before === 'ascending' : fromLargest.includes(key);
    list.querySelectorAll('[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
    list.append(...firms.sort(compare(key, falls ? -1 : 1)));
  };

  const find = () => {
    const words = plain(search.value).split(/\s+/).filter(word => word);
    let count = 0;
    for (const firm of firms) {
      const matches = words.every(word => textOf(firm).includes(word));
      firm.hidden = !matches;
      count += matches;
      for (const part of firm.querySelectorAll('details')) {
        part.toggleAttribute('data-found', matches && words.some(word => textOf(part).includes(word)));
      }
    }
    shown.textContent = count + ' of ' + firms.length + (firms.length === 1 ? ' firm' : ' firms');
    document.getElementById('none').hidden = count > 0;
  };

  for (const heading of list.querySelectorAll('th[data-key]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(heading));
    heading.append(button);
  }
  list.querySelector('th[data-key=firm]').setAttribute('aria-sort', 'ascending');
  search.addEventListener('input', find);
  unfold.addEventListener('click', () => {
    const open = unfold.getAttribute('aria-pressed') === 'false';
    unfold.setAttribute('aria-pressed', String(open));
    list.querySelectorAll('details').forEach(part => { part.open = open; });
  });
  document.documentElement.classList.add('live');
  document.getElementById('controls').hidden = false;
  find();
})();
