import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileWith, folder, outcome } from '../cli/commandLine.ts';

const batch = fileURLToPath(new URL('../../docs/batch/', import.meta.url));
const documented = readFileSync(new URL('../../docs/batch.md', import.meta.url), 'utf8');

/** The request that the document shows. */
const request = /```json\n(.*?)```/s.exec(documented)?.[1] ?? '';

/** A submit description of HTCondor: its commands, and how many jobs the last line queues. */
function submitFile(text: string, given: Readonly<Record<string, string>>) {
  const commands = new Map(Object.entries(given));
  let queued = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) commands.set(name, value);
    else queued = /^queue (.*)$/.exec(line)?.[1] ?? '';
  }
  /** As the manual has it: `$(name:default)`, `$INT(name)` of a sum, `$BASENAME(name)`. */
  const expanded = (value: string, process: number): string =>
    value.replace(/\$(INT|BASENAME)?\((\w+)(?::([^)]*))?\)/g, (_, call, name: string, otherwise = '') => {
      const found = name === 'Process' ? String(process) : expanded(commands.get(name) ?? otherwise, process);
      if (call === 'BASENAME') return basename(found);
      if (call !== 'INT') return found;
      return String(found.split('+').reduce((sum, term) => sum + Number(term), 0));
    });
  const command = (name: string, process: number) => expanded(commands.get(name) ?? '', process);
  return { command, count: Number(expanded(queued, 0)) };
}

describe('the submit file for HTCondor', () => {
  it('queues jobs whose outputs merge to what the whole request gives', async () => {
    const file = fileWith('asked.json', request);
    const text = readFileSync(join(batch, 'kaonscope.sub'), 'utf8');
    const { command, count } = submitFile(text, { request: file, shards: '3' });
    expect(count).toBe(3);
    expect(command('transfer_input_files', 0)).toBe(`dist/cli, dist/data, ${file}`);
    const parts: string[] = [];
    for (let process = 0; process < count; process += 1) {
      const [program, ...words] = command('arguments', process).replaceAll('"', '').split(' ');
      expect(program).toBe('cli/kaonscope.mjs');
      // What was transferred is in the folder of the job.
      expect(words).toContain('asked.json');
      const here = words.map((word) => (word === 'asked.json' ? join(folder, word) : word));
      const { status, stdout } = await outcome(...here);
      expect(status).toBe(0);
      parts.push(fileWith(command('output', process), stdout));
    }
    expect(parts.map((part) => basename(part))).toEqual(['part-1.json', 'part-2.json', 'part-3.json']);
    const whole = await outcome('scan', '--request', file);
    expect((await outcome('merge', ...parts)).stdout).toBe(whole.stdout);
  });

  it('asks for 8 shards of request.json unless told otherwise', () => {
    const { command, count } = submitFile(readFileSync(join(batch, 'kaonscope.sub'), 'utf8'), {});
    expect(count).toBe(8);
    expect(command('arguments', 7)).toBe('"cli/kaonscope.mjs scan --request request.json --shard 8/8"');
    expect(command('executable', 0)).toBe('/usr/bin/node');
  });
});

describe('the job array for Slurm', () => {
  it('runs the shard of its task, and leaves no half of a file under its name', () => {
    const [bin, work] = ['bin', 'work'].map((name) => join(folder, name));
    mkdirSync(bin);
    mkdirSync(work);
    // In place of Node: says how it was called, and fails for shard 3.
    copyFileSync(fileWith('node.sh', '#!/bin/bash\necho "$@"\n[[ "$6" != 3/* ]]\n'), join(bin, 'node'));
    chmodSync(join(bin, 'node'), 0o755);
    const run = (task: number, more: Readonly<Record<string, string>> = {}) =>
      spawnSync('bash', [join(batch, 'kaonscope.slurm'), 'request.json'], {
        cwd: work,
        env: {
          PATH: `${bin}:/usr/bin:/bin`,
          SLURM_ARRAY_TASK_ID: String(task),
          SLURM_ARRAY_TASK_COUNT: '4',
          ...more,
        },
      }).status;
    const written = (task: number) => readFileSync(join(work, `part-${task}.json`), 'utf8');
    expect(run(2)).toBe(0);
    expect(written(2)).toBe('dist/cli/kaonscope.mjs scan --request request.json --shard 2/4\n');
    expect(run(7, { SHARDS: '9', KAONSCOPE: '/elsewhere/kaonscope.mjs' })).toBe(0);
    expect(written(7)).toBe('/elsewhere/kaonscope.mjs scan --request request.json --shard 7/9\n');
    expect(run(3)).not.toBe(0);
    expect(existsSync(join(work, 'part-3.json'))).toBe(false);
  });
});
