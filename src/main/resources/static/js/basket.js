// Sums of a basket follow the ticks at once. Without script the button "recalculate" does the same;
// the server adds up again whatever stands here.

const form = document.querySelector('#basket');

if (form) {
  const money = new Intl.NumberFormat(document.documentElement.lang);
  const written = (sum) => `${money.format(sum)}\u00a0₫`;
  const boxes = [...form.querySelectorAll('input[data-amount]')];
  const given = form.querySelector('input[name="given"]');
  const due = form.querySelector('[data-due]');

  const sum = (paidOut) =>
    boxes
      .filter((box) => box.checked && (box.dataset.part === 'paid-out') === paidOut)
      .reduce((total, box) => total + Number(box.dataset.amount), 0);

  const tell = (name, text) => {
    const output = form.querySelector(`[data-sum="${name}"]`);
    // A text that stays is not told again to those who listen.
    if (output && output.textContent !== text) output.textContent = text;
  };

  const count = () => {
    due.value = String(sum(false));
    tell('due', written(sum(false)));
    tell('paid-out', written(sum(true)));
    if (!given) return; // no money can be taken here now
    const digits = given.value.replace(/[.,\s₫đ]/g, '');
    const enough = /^\d{1,12}$/.test(digits) && Number(digits) >= sum(false);
    tell('change', enough ? written(Number(digits) - sum(false)) : '–');
  };

  form.addEventListener('input', count);

  for (const button of form.querySelectorAll('[data-give]')) {
    button.addEventListener('click', () => {
      given.value = button.dataset.give === 'due' ? due.value : button.dataset.give;
      given.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  const notes = form.querySelector('[data-notes]');
  if (notes) notes.hidden = false;
  // The browser may have kept ticks from before.
  count();
}
