// Builds the committed files in two folders of different depth and compares all that comes out, byte by byte: whoever builds a
// version gets the files that are published. What is not committed, or ignored, is not built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${cwd}: ${stderr}`);
  return stdout;
}

/** Hashes of all files below a folder, by path. */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

function builtIn(folder) {
  for (const file of run('git', ['ls-files', '-z'], root).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  run('cp', ['-a', join(root, 'node_modules'), folder], root);
  run(process.execPath, ['scripts/build.mjs'], folder);
  return hashes(join(folder, 'dist'));
}

const above = mkdtempSync(join(tmpdir(), 'kaonscope-twice-'));
try {
  const [one, other] = ['one', 'another/folder below'].map((name) => {
    const folder = join(above, name);
    mkdirSync(folder, { recursive: true });
    const found = builtIn(folder);
    console.log(`${found.size} files built in ${name}`);
    return found;
  });
  const different = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  for (const path of different) console.error(`differs: ${path}`);
  if (different.length > 0) process.exitCode = 1;
  else {
    const all = createHash('sha256')
      .update([...one].join('\n'))
      .digest('hex');
    console.log(`All files are the same in both; SHA-256 of their list of hashes ${all}`);
  }
} finally {
  rmSync(above, { recursive: true, force: true });
}
