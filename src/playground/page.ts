import { type Messages, say } from '../corpus/messages.ts';
import { escapeHtml } from '../discord/policy-page.ts';

/** The page's frame; its script and its style are files of their own, as the page's policy wants. */
export function playgroundPage(messages: Messages): string {
  const words = (key: string) => escapeHtml(say(messages, { key, language: 'en' }));
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${words('playground.title')}</title>
<link rel="stylesheet" href="/playground.css"><script type="module" src="/playground.js"></script>
<main><p class="hint">${words('playground.hint')}</p><div id="log" role="log" aria-live="polite"></div>
<form id="ask"><input name="question" list="choices" maxlength="300" autocomplete="off" placeholder="/ask" aria-label="/ask" autofocus>
<datalist id="choices"></datalist><button>/ask</button></form></main></html>`;
}

export const playgroundStyle = `
:root{color-scheme:dark}
body{margin:0;background:#313338;color:#dbdee1;font:16px/1.4 "gg sans","Noto Sans","Noto Sans SC",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem;display:flex;flex-direction:column;min-height:calc(100vh - 2rem)}
#log{flex:1}.hint{color:#949ba4;font-size:.875rem}
form{position:sticky;bottom:0;display:flex;gap:.5rem;padding:1rem 0;background:#313338}
input{flex:1;min-width:0;background:#383a40;color:inherit;border:0;border-radius:8px;padding:.7rem 1rem;font:inherit}
button,select,a.button{background:#4e5058;color:#fff;border:0;border-radius:8px;padding:.45rem .9rem;font:500 .875rem/1.3 inherit;font-family:inherit;cursor:pointer;text-align:left}
button.primary{background:#5865f2}button:disabled{opacity:.5}
article{margin:1rem 0}article header{color:#949ba4;font-size:.8rem;margin-bottom:.25rem}
.embed{background:#2b2d31;border-left:4px solid var(--colour,#888);border-radius:4px;padding:.6rem 1rem .9rem;max-width:32.5rem;overflow-wrap:anywhere}
.embed h2{font-size:1rem;margin:.2rem 0 .5rem}.embed p{margin:.15rem 0;font-size:.9rem;min-height:.4rem}
.embed p.small,.embed footer{color:#949ba4;font-size:.78rem}.embed a{color:#00a8fc;text-decoration:none}
.embed footer{margin-top:.6rem}.row{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.4rem}
`;

export const playgroundScript = String.raw`
const log = document.querySelector('#log'), form = document.querySelector('#ask'), me = { id: '100000000000000001' };
const locale = ['zh-CN', 'zh-TW'].find((tag) => tag === navigator.language) ?? 'en-US';
const base = { version: 1, application_id: '100000000000000000', token: 'playground', locale, context: 1, user: me };
let count = 0;
async function send(interaction) {
  const body = JSON.stringify({ ...base, id: String(1000 + count++), ...interaction });
  const answer = await fetch('/playground/interactions', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!(answer.headers.get('content-type') ?? '').startsWith('multipart/')) return answer.json();
  return JSON.parse(await (await answer.formData()).get('payload_json').text());
}
function inline(parent, text) {
  const token = /\\([\\*_~${'`'}|<>[\]:#+-])|\*\*(.+?)\*\*|\[((?:\[[^\]]*\]|[^\[\]])+)\]\((https?:[^)\s]+)\)|<(https?:[^>\s]+)>/g;
  let at = 0;
  for (const match of text.matchAll(token)) {
    parent.append(text.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[1]) parent.append(match[1]);
    else if (match[2]) inline(parent.appendChild(document.createElement('b')), match[2]);
    else {
      const link = parent.appendChild(document.createElement('a'));
      Object.assign(link, { href: match[4] ?? match[5], textContent: match[3] ?? match[5], target: '_blank', rel: 'noreferrer' });
    }
  }
  parent.append(text.slice(at));
}
function drawEmbed(embed) {
  const box = document.createElement('div');
  box.className = 'embed';
  box.style.setProperty('--colour', '#' + (embed.color ?? 0).toString(16).padStart(6, '0'));
  if (embed.title) inline(box.appendChild(document.createElement('h2')), embed.title);
  for (const line of (embed.description ?? '').split('\n')) {
    const p = box.appendChild(document.createElement('p'));
    if (line.startsWith('-# ')) p.className = 'small';
    inline(p, line.replace(/^-# /, ''));
  }
  if (embed.footer) box.appendChild(document.createElement('footer')).textContent = embed.footer.text;
  return box;
}
function draw(article, message) {
  const press = async (data) => {
    const { type, data: next } = await send({ type: 3, data, message: { ...message, id: '1', interaction_metadata: { user: me } } });
    if (type === 7) draw(article, next); else add(next);
  };
  const rows = (message.components ?? []).map(({ components }) => {
    const row = document.createElement('div');
    row.className = 'row';
    for (const part of components) {
      if (part.type === 3) {
        const menu = row.appendChild(document.createElement('select'));
        menu.append(new Option(part.placeholder, ''), ...part.options.map(({ label, value }) => new Option(label, value)));
        menu.onchange = () => press({ custom_id: part.custom_id, component_type: 3, values: [menu.value] });
      } else if (part.url) {
        row.append(Object.assign(document.createElement('a'), { className: 'button', href: part.url, textContent: part.label, target: '_blank', rel: 'noreferrer' }));
      } else {
        const button = Object.assign(document.createElement('button'), { textContent: part.label, disabled: part.disabled === true, className: part.style === 1 ? 'primary' : '' });
        button.onclick = () => press({ custom_id: part.custom_id, component_type: 2 });
        row.append(button);
      }
    }
    return row;
  });
  article.replaceChildren(...(message.embeds ?? []).map(drawEmbed), ...rows);
}
function add(message) {
  const article = log.appendChild(document.createElement('article'));
  draw(article, message);
  article.scrollIntoView({ block: 'end' });
}
form.onsubmit = async (event) => {
  event.preventDefault();
  const options = [{ name: 'question', type: 3, value: form.question.value }];
  add((await send({ type: 2, data: { id: '1', name: 'ask', type: 1, options } })).data);
  form.question.value = '';
};
form.question.oninput = async () => {
  const options = [{ name: 'question', type: 3, value: form.question.value, focused: true }];
  const { data } = await send({ type: 4, data: { id: '1', name: 'ask', type: 1, options } });
  document.querySelector('#choices').replaceChildren(...data.choices.map(({ value }) => new Option(value)));
};
`;
