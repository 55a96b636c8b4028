// A barcode scanner that types like a keyboard is understood with any field focused. Characters are
// taken from the place of the key and not from what the typing method makes of it, so that neither
// Telex nor caps lock changes a digit.
//
// The box is <input data-scan="list"> or <input data-scan="submit">. On the box:
//   data-scan-gap     longest pause between two keys of the scanner, in milliseconds (40)
//   data-scan-least   fewest characters of a scan (6)
//   data-scan-suffix  keys that end a scan (Enter Tab)
//   data-scan-prefix  characters that the scanner puts first, to be taken off

const box = document.querySelector('input[data-scan]');

const PLAIN = { Minus: '-', Equal: '=', BracketLeft: '[', BracketRight: ']', Backslash: '\\', Semicolon: ';',
  Quote: "'", Backquote: '`', Comma: ',', Period: '.', Slash: '/', Space: ' ', NumpadDecimal: '.',
  NumpadDivide: '/', NumpadMultiply: '*', NumpadSubtract: '-', NumpadAdd: '+' };
const SHIFTED = { Minus: '_', Equal: '+', BracketLeft: '{', BracketRight: '}', Backslash: '|', Semicolon: ':',
  Quote: '"', Backquote: '~', Comma: '<', Period: '>', Slash: '?', Space: ' ' };
const SHIFTED_DIGITS = ')!@#$%^&*(';

export function character(event) {
  const code = event.code;
  if (/^Digit\d$/.test(code)) return event.shiftKey ? SHIFTED_DIGITS[code[5]] : code[5];
  if (/^Numpad\d$/.test(code)) return code[6];
  if (/^Key[A-Z]$/.test(code)) return event.shiftKey ? code[3] : code[3].toLowerCase();
  const table = event.shiftKey ? SHIFTED : PLAIN;
  if (table[code]) return table[code];
  return !code && event.key?.length === 1 ? event.key : null;
}

let burst = null;

function begin(event) {
  const field = document.activeElement;
  const typed = field && 'value' in field && field.type !== 'button' && field.type !== 'submit';
  burst = { text: '', last: event.timeStamp, field: typed ? field : null, before: typed ? field.value : null };
}

function readBack(scan) {
  if (!scan.field) return;
  scan.field.blur(); // ends what the typing method is composing
  scan.field.value = scan.before;
  scan.field.dispatchEvent(new Event('input', { bubbles: true }));
}

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.key === 'Shift' || event.key === 'CapsLock') return;
  const gap = Number(box.dataset.scanGap ?? 40);
  const fast = burst && event.timeStamp - burst.last <= gap;
  const suffixes = (box.dataset.scanSuffix ?? 'Enter Tab').split(' ');
  if (suffixes.includes(event.key) || suffixes.includes(event.code)) {
    const scan = burst;
    burst = null;
    if (!fast || scan.text.length < Number(box.dataset.scanLeast ?? 6)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    readBack(scan);
    give(scan.text);
    return;
  }
  const char = character(event);
  if (char === null) {
    burst = null;
    return;
  }
  if (!fast) begin(event);
  burst.text += char;
  burst.last = event.timeStamp;
}

function give(text) {
  const prefix = box.dataset.scanPrefix ?? '';
  const code = prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  box.focus();
  box.value = code;
  box.dispatchEvent(new CustomEvent('scan', { detail: { code }, bubbles: true }));
  if (box.dataset.scan === 'submit') box.form?.requestSubmit();
}

if (box) document.addEventListener('keydown', onKey, true);
