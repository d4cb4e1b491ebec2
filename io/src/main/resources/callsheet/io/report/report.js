'use strict';

const root = document.documentElement;
root.classList.add('scripted');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);

// Switches of language and light.
function speak(language) {
  root.lang = language;
  all('[data-language]').forEach((b) => b.setAttribute('aria-pressed', b.dataset.language === language));
}
all('[data-language]').forEach((b) => b.addEventListener('click', () => speak(b.dataset.language)));
speak(root.lang);

byId('theme').addEventListener('click', () => {
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
});

// Tabs: one for each view of the roster.
const views = all('.view');
const tabs = views.map((view) => {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = view.id + '-tab';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', view.id);
  tab.append(...byId(view.id + '-title').cloneNode(true).childNodes);
  tab.addEventListener('click', () => show(view));
  view.setAttribute('role', 'tabpanel');
  view.setAttribute('aria-labelledby', tab.id);
  return tab;
});
document.querySelector('.tabs').append(...tabs);

function show(chosen) {
  views.forEach((view, i) => {
    view.hidden = view !== chosen;
    tabs[i].setAttribute('aria-selected', view === chosen);
    tabs[i].tabIndex = view === chosen ? 0 : -1;
  });
  hideTip();
}

document.querySelector('.tabs').addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    const next = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length;
    tabs[next].focus();
    show(views[next]);
  }
});

// Tips: what a block's title says, with its signs put into words by the legend.
const said = new Map();
all('.b').forEach((block) => {
  const title = block.querySelector('title');
  if (title) {
    said.set(block, title.textContent);
    title.remove();
  }
});
const tip = byId('tip');
const signs = new Map(all('[data-sign] > span').map((word) => [word.parentNode.dataset.sign, word]));
const meaning = (sign) => {
  if (!signs.has(sign)) return null;
  const word = signs.get(sign).cloneNode(true);
  word.className = 'said';
  return word;
};

function showTip(block, x, y) {
  tip.replaceChildren(...said.get(block).split('\n').map((line) => {
    const p = document.createElement('p');
    p.append(line, ...line.split(' ').map(meaning).filter(Boolean));
    return p;
  }));
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(4, Math.min(x + 14, innerWidth - box.width - 8)) + 'px';
  tip.style.top = (y + 18 + box.height > innerHeight ? y - box.height - 10 : y + 18) + 'px';
}

function hideTip() {
  tip.hidden = true;
}

document.addEventListener('pointermove', (event) => {
  const block = event.target.closest && event.target.closest('.b');
  if (block && said.has(block)) showTip(block, event.clientX, event.clientY);
  else hideTip();
});

// Keys: one block of each picture can be tabbed to, the arrows go on from there.
['.days', '.hosts'].forEach((picture) => {
  const blocks = all(picture + ' .b');
  blocks.forEach((block) => {
    block.setAttribute('tabindex', '-1');
    block.setAttribute('role', 'img');
  });
  if (blocks.length > 0) blocks[0].setAttribute('tabindex', '0');
  document.querySelector(picture).addEventListener('keydown', (event) => {
    const at = blocks.indexOf(document.activeElement);
    const to = at + ({ ArrowRight: 1, ArrowLeft: -1, ArrowDown: 20, ArrowUp: -20 }[event.key] || 0);
    if (event.key === 'Escape') hideTip();
    if (at < 0 || to === at) return;
    event.preventDefault();
    const next = blocks[Math.max(0, Math.min(blocks.length - 1, to))];
    blocks[at].setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
});
document.addEventListener('focusin', (event) => {
  if (!said.has(event.target)) return hideTip();
  event.target.setAttribute('aria-label', said.get(event.target));
  const box = event.target.getBoundingClientRect();
  showTip(event.target, box.left, box.bottom - 14);
});

// Finding: what does not match steps back, or leaves the list.
const find = byId('find');
let waiting = 0;
find.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 120);
});

function search() {
  const wanted = find.value.trim().toLowerCase();
  const matches = (text) => text.toLowerCase().includes(wanted);
  const lines = all('.seats tbody tr');
  lines.forEach((line) => { line.hidden = !matches(line.textContent); });
  all('.hosts tbody tr').forEach((row) => {
    const own = matches(row.cells[0].textContent);
    let any = own;
    all('.b', row).forEach((block) => {
      const hit = own || matches(said.get(block));
      any = any || hit;
      block.classList.toggle('dim', !hit);
    });
    row.classList.toggle('dim', !any);
  });
  all('.days .b').forEach((block) => block.classList.toggle('dim', !matches(said.get(block))));
  byId('found').textContent = wanted ? lines.filter((line) => !line.hidden).length : '';
}

// Sorting: a click on a column's head sorts by it, another one the other way round.
all('.fairness').forEach((table) => {
  all('thead th', table).forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const rising = head.getAttribute('aria-sort') !== 'ascending';
      all('thead th', table).forEach((th) => th.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      const key = (row) => row.cells[column].textContent.replaceAll(',', '');
      const order = (a, b) => key(a).localeCompare(key(b), undefined, { numeric: true });
      const rows = [...table.tBodies[0].rows].sort((a, b) => (rising ? order(a, b) : order(b, a)));
      table.tBodies[0].append(...rows);
    });
  });
});

// The first view, or the one the address names.
const from = views.find((view) => '#' + view.id === location.hash);
show(from || views[0]);
