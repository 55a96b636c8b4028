// A signature drawn with finger, pen or mouse goes into a hidden field as a PNG. Without script the
// page says to sign on paper, and the field stays empty.

const part = document.querySelector('[data-signature]');

if (part) {
  const canvas = part.querySelector('canvas');
  const field = part.querySelector('input[name="signature"]');
  const state = part.querySelector('[data-signature-state]');
  const pen = canvas.getContext('2d');
  const MOST = 200_000; // characters of the field; more is no signature
  let last = null;

  const ready = () => {
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.strokeStyle = '#101830';
    pen.lineWidth = 3;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
  };

  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * canvas.width) / box.width,
      ((event.clientY - box.top) * canvas.height) / box.height,
    ];
  };

  const tell = () => {
    state.textContent = field.value ? state.dataset.drawn : state.dataset.empty;
  };

  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    last = point(event);
    pen.beginPath();
    pen.arc(last[0], last[1], 1.5, 0, 7);
    pen.stroke();
  });

  canvas.addEventListener('pointermove', (event) => {
    if (!last) return;
    const next = point(event);
    pen.beginPath();
    pen.moveTo(...last);
    pen.lineTo(...next);
    pen.stroke();
    last = next;
  });

  const end = () => {
    if (!last) return;
    last = null;
    const drawn = canvas.toDataURL('image/png');
    field.value = drawn.length <= MOST ? drawn : '';
    tell();
  };
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);

  part.querySelector('[data-signature-clear]').addEventListener('click', () => {
    ready();
    field.value = '';
    tell();
  });

  ready();
  if (field.value) {
    // The page came back with a mistake elsewhere: the signature stands.
    const picture = new Image();
    picture.addEventListener('load', () => pen.drawImage(picture, 0, 0));
    picture.src = field.value;
  }
  tell();
  part.hidden = false;
}
