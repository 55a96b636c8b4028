// A form with data-draft is kept on the server while it is written, so that a crash loses nothing.
// Files are not part of a draft.

for (const form of document.querySelectorAll('form[data-draft]')) {
  if (!form.dataset.draft) continue;
  const state = form.querySelector('[data-draft-state]');
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' });
  let waiting = 0;
  let last = '';

  const content = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
    return fields;
  };

  const save = async () => {
    const fields = content();
    if (form.dataset.sent || fields.toString() === last) return;
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: fields, headers: { Accept: 'application/json' } });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      last = fields.toString();
      state.textContent = state.dataset.saved.replace('{0}', clock.format(new Date()));
    } catch {
      state.textContent = state.dataset.failed;
      waiting = setTimeout(save, 5000);
    }
  };

  last = content().toString();
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 800);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}
