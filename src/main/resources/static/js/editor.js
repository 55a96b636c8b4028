// The editor of templates: numbers beside the lines, a way from a fault to its line, and what cannot
// be seen is taken out of what was pasted, since the server refuses it and the page would be lost.

const area = document.querySelector('[data-editor]');
const gutter = document.querySelector('[data-lines]');

// Controls but tab and line feed, soft hyphens, zero widths, direction marks, private use.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff]/g;

let numbered = 0;

function number() {
  const lines = area.value.split('\n').length;
  if (lines === numbered) return;
  numbered = lines;
  gutter.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
}

function follow() {
  gutter.scrollTop = area.scrollTop;
}

function goTo(line) {
  const lines = area.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
  const height = parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 4) * height);
  area.scrollLeft = 0;
  follow();
}

gutter.hidden = false;
number();
area.addEventListener('input', () => {
  const clean = area.value.replace(UNSEEN, '');
  if (clean !== area.value) {
    const before = area.value.slice(0, area.selectionStart).replace(UNSEEN, '').length;
    area.value = clean;
    area.setSelectionRange(before, before);
  }
  number();
});
area.addEventListener('scroll', follow);

for (const link of document.querySelectorAll('[data-go-to-line]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(Number(link.dataset.goToLine));
  });
}
