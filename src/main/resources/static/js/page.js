// Every page: the error summary takes focus, a form is sent once, money is read back in groups.

document.querySelector('[data-take-focus]')?.focus();

// On a telephone a long list of places is pushed along: where one is, is seen at once.
const here = document.querySelector('.nav [aria-current]');
if (here) {
  const places = here.closest('ul');
  places.scrollLeft = here.offsetLeft - (places.clientWidth - here.offsetWidth) / 2;
}

const submitting = document.body.dataset.submitting;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[data-once]') || event.defaultPrevented) return;
  // What opens beside the page leaves the page as it is.
  if (event.submitter?.formTarget === '_blank') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  const button = event.submitter;
  if (!button || !submitting) return;
  // Only after the form's data has been gathered: a disabled button would not be sent.
  setTimeout(() => {
    button.dataset.was = button.textContent;
    button.textContent = submitting;
    button.setAttribute('aria-disabled', 'true');
  });
});

// Coming back by the browser's own button shows a page from memory: let it be sent again.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  for (const button of document.querySelectorAll('[data-was]')) {
    button.textContent = button.dataset.was;
    button.removeAttribute('aria-disabled');
    delete button.dataset.was;
  }
});

const money = new Intl.NumberFormat(document.documentElement.lang);

function echo(input) {
  const output = document.getElementById(`${input.id}-echo`);
  const digits = input.value.trim();
  output.textContent = /^\d{4,15}$/.test(digits) ? `= ${money.format(Number(digits))} ₫` : '';
}

for (const input of document.querySelectorAll('[data-money]')) {
  echo(input);
  input.addEventListener('input', () => echo(input));
}

// A count by denomination adds up while it is typed.
for (const count of document.querySelectorAll('[data-count]')) {
  const total = count.querySelector('[data-count-total]');
  count.addEventListener('input', () => {
    let sum = 0;
    for (const input of count.querySelectorAll('[data-denomination]')) {
      const pieces = input.value.trim();
      if (/^\d{1,5}$/.test(pieces)) sum += Number(input.dataset.denomination) * Number(pieces);
    }
    total.textContent = `${money.format(sum)}\u00A0₫`;
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
