// Shortcuts: function keys and Ctrl with Enter alone, which no Vietnamese typing method uses. A part
// of a page takes a key by data-key="F8"; F1 lists what this page knows.

const dialog = document.getElementById('keys');
const OFFERED = ['F4', 'F8', 'F9'];

function holders() {
  return [...document.querySelectorAll('[data-key]')].filter((part) => OFFERED.includes(part.dataset.key));
}

function list() {
  const body = dialog.querySelector('[data-keys-of-page]');
  body.replaceChildren();
  for (const part of holders()) {
    const row = body.insertRow();
    const key = document.createElement('kbd');
    key.textContent = part.dataset.key;
    row.insertCell().append(key);
    row.insertCell().textContent = part.dataset.keyLabel ?? part.textContent.trim();
  }
}

function use(part) {
  if (part.matches('a[href], button, summary')) part.click();
  else part.focus();
}

function form() {
  const here = document.activeElement?.closest('form[data-once]');
  const all = document.querySelectorAll('main form[data-once]');
  return here ?? (all.length === 1 ? all[0] : null);
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Enter' && event.ctrlKey) {
    const open = form();
    if (!open) return;
    event.preventDefault();
    open.requestSubmit(open.querySelector('.actions button[type="submit"]'));
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'F1') {
    event.preventDefault();
    if (dialog.open) {
      dialog.close();
    } else {
      list();
      dialog.showModal();
    }
    return;
  }
  const part =
    event.key === 'F2'
      ? document.querySelector('[data-scan], [data-search]')
      : holders().find((holder) => holder.dataset.key === event.key);
  if (!part) return;
  event.preventDefault();
  use(part);
});

for (const part of holders()) part.setAttribute('aria-keyshortcuts', part.dataset.key);
for (const hint of document.querySelectorAll('.keys-hint')) hint.hidden = false;
