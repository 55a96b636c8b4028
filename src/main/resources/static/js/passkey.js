// Passkeys: adding one to one's account, and signing in with one. Works only where the browser can.
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

async function post(path, token, body) {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return answer.json();
}

const listed = (credentials) => (credentials || []).map((c) => ({ ...c, id: bytes(c.id) }));

async function add(form) {
  const token = form.dataset.token;
  const options = await post('/webauthn/register/options', token);
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: listed(options.excludeCredentials),
    },
  });
  await post('/webauthn/register', token, {
    publicKey: {
      label: form.elements.label.value,
      credential: {
        id: made.id,
        rawId: text(made.rawId),
        type: made.type,
        authenticatorAttachment: made.authenticatorAttachment,
        clientExtensionResults: made.getClientExtensionResults(),
        response: {
          attestationObject: text(made.response.attestationObject),
          clientDataJSON: text(made.response.clientDataJSON),
          transports: made.response.getTransports ? made.response.getTransports() : [],
        },
      },
    },
  });
  location.assign('/tai-khoan');
}

async function enter(button) {
  const token = button.dataset.token;
  const options = await post('/webauthn/authenticate/options', token);
  const shown = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: listed(options.allowCredentials),
    },
  });
  await post('/login/webauthn', token, {
    id: shown.id,
    rawId: text(shown.rawId),
    type: shown.type,
    authenticatorAttachment: shown.authenticatorAttachment,
    clientExtensionResults: shown.getClientExtensionResults(),
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
    },
  });
  location.assign(button.dataset.after);
}

async function attempt(part, work) {
  const state = part.parentElement.querySelector('[data-passkey-state]');
  state.textContent = '';
  try {
    await work(part);
  } catch {
    // Whoever closes the browser's window means no harm: nothing happened, and it can be tried again.
    state.textContent = part.dataset.failed;
  }
}

const able = typeof PublicKeyCredential === 'function';

for (const form of document.querySelectorAll('[data-passkey-add]')) {
  if (!able) {
    form.querySelector('[data-passkey-state]').textContent = form.dataset.unsupported;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(form, add);
  });
}

for (const button of document.querySelectorAll('[data-passkey-enter]')) {
  button.hidden = !able;
  button.addEventListener('click', () => attempt(button, enter));
}
