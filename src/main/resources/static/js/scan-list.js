// The list under a scan box: what was scanned, compared with what is expected, told in words, by
// colour, by sound and by vibration. Without script the same list comes from the server.

let sound = null;

function tell(good) {
  navigator.vibrate?.(good ? 60 : [120, 60, 120]);
  try {
    sound ??= new AudioContext();
    const tone = sound.createOscillator();
    const loud = sound.createGain();
    tone.frequency.value = good ? 880 : 220;
    loud.gain.value = 0.15;
    tone.connect(loud).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + (good ? 0.09 : 0.35));
  } catch {
    sound = null; // no sound on this device: the words stand
  }
}

function fill(pattern, code) {
  return pattern.replace('{0}', code);
}

// As the server writes it: province, serial, check digit.
function spaced(code) {
  return code.replace(/^(\d\d)(\d{4})(\d{4})(\d{3})(\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
}

class ScanList {
  constructor(part) {
    this.part = part;
    this.box = part.querySelector('input[data-scan="list"]');
    this.said = part.querySelector('[data-scan-said]');
    this.list = part.querySelector('[data-scan-list]');
    this.none = part.querySelector('[data-scan-none]');
    this.count = part.querySelector('[data-scan-count]');
    this.model = part.querySelector('template');
    this.box.addEventListener('scan', () => this.take());
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.take();
    });
    part.querySelector('[data-scan-add]').addEventListener('click', (event) => {
      event.preventDefault();
      this.take();
    });
    this.list.addEventListener('click', (event) => {
      const button = event.target.closest('[data-scan-drop]');
      if (!button) return;
      event.preventDefault();
      this.drop(button.closest('li'));
    });
  }

  line(code) {
    return [...this.list.children].find((line) => line.dataset.code === code);
  }

  expected(code) {
    return [...this.part.querySelectorAll('[data-expected]')].find((line) => line.dataset.expected === code);
  }

  known(code) {
    return [...this.part.querySelectorAll('[data-known]')].find((line) => line.value === code)?.textContent;
  }

  take() {
    const code = this.box.value.replace(/\s+/g, '');
    this.box.value = '';
    this.box.focus();
    if (!code) return;
    if (this.line(code)) {
      this.say('twice', code, 'care');
      tell(false);
      return;
    }
    const wanted = this.expected(code);
    const surplus = this.part.hasAttribute('data-compare') && !wanted;
    this.list.append(this.made(code, surplus));
    if (wanted) this.mark(wanted, true);
    this.say(surplus ? 'extra' : 'read', code, surplus ? 'bad' : 'good');
    tell(!surplus);
    this.changed();
  }

  made(code, surplus) {
    const line = this.model.content.firstElementChild.cloneNode(true);
    line.dataset.code = code;
    line.querySelector('.code').textContent = spaced(code);
    line.querySelector('input').value = code;
    const what = line.querySelector('[data-what]');
    if (what) what.textContent = this.known(code) ?? this.part.dataset.unknown ?? '';
    line.querySelector('[data-scan-extra]').hidden = !surplus;
    const button = line.querySelector('[data-scan-drop]');
    button.value = code;
    button.setAttribute('aria-label', fill(button.dataset.label, code));
    return line;
  }

  drop(line) {
    const wanted = this.expected(line.dataset.code);
    if (wanted) this.mark(wanted, false);
    line.remove();
    this.box.focus();
    this.changed();
  }

  mark(line, seen) {
    line.querySelector('[data-seen]').hidden = !seen;
    line.querySelector('[data-missing]').hidden = seen;
  }

  say(what, code, tone) {
    this.said.textContent = fill(this.said.dataset[what], code);
    this.said.className = `scan-said tone-${tone}`;
  }

  changed() {
    this.count.textContent = String(this.list.children.length);
    this.none.hidden = this.list.children.length > 0;
    this.part.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

for (const part of document.querySelectorAll('[data-scan-part]')) new ScanList(part);
