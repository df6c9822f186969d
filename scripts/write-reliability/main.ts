// Writes docs/reliability.md from what the scripts noted in docs/reliability.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { document } from './document.ts';

const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(document(), { ...options, filepath: file }));
