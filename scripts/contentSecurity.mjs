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
  const [head, charset] = ['<head>', '<meta charset="utf-8" />'];
  for (const tag of [head, charset])
    if (html.split(tag).length !== 2) throw new Error(`index.html does not say ${tag} once.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${directives(scripts).join('; ')}" />`;
  // Before all scripts, which it governs.
  writeFileSync(
    file,
    html.replace(charset, '').replace(head, () => [head, charset, policy].join('\n')),
  );
}
