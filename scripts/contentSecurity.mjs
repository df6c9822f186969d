// Writes a content security policy into the built page: nothing from other origins, no script but its own files and those that
// stand in it, which are named by their hashes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** What a server may send as a header in its place, with the pages that may hold this one in a frame. */
const directives = (scripts) => [
  "default-src 'none'",
  `script-src 'self' ${scripts.join(' ')}`,
  // Attributes of the built-in picture and what popups put into the head; styles run nothing.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kaonscope',
];

/** @param file index.html, in which nothing changes any more */
export function writeContentSecurity(file) {
  const html = readFileSync(file, 'utf8');
  const scripts = [...html.matchAll(/<script(?![^>]*(?:\bsrc=|json))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  const charset = '<meta charset="utf-8" />';
  const [before, after] = html.split(charset);
  if (after === undefined) throw new Error(`index.html does not say ${charset} once.`);
  const [head, ...above] = before.split('<head>').reverse();
  // Before all scripts, which it governs.
  writeFileSync(
    file,
    `${above.reverse().join('<head>')}<head>\n${charset}\n<meta http-equiv="Content-Security-Policy" content="${directives(scripts).join('; ')}" />${head}${after}`,
  );
}
