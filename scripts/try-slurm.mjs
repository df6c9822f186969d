// Runs the job array of docs/batch on a real Slurm of one node, merges what it wrote, and compares it byte for byte with
// the answer that the whole request gives here. Takes Slurm from Debian's packages and so needs root; no part of `npm test`.
// Everything it starts has its own ports and a folder of its own, and is stopped in the end.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = `${root}dist/cli/kaonscope.mjs`;
const shards = 6;
const request = {
  task: 'exclusion',
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022', 'na62-pi0-invisible', 'na62-pimumu-2017-2018'],
  invisibleFraction: 0,
  curves: ['observed', 'median'],
  massesMeV: 'hypotheses',
  confidenceLevel: 0.9,
  method: 'hybrid-lognormal-kappa',
  exposure: 1,
};

const folder = mkdtempSync(join(tmpdir(), 'kaonscope-slurm-'));
const configuration = join(folder, 'slurm.conf');
const environment = { ...process.env, SLURM_CONF: configuration, KAONSCOPE: program };
const started = [];

function run(command, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 28,
    ...options,
  });
  return { status, stdout, stderr: error === undefined ? stderr : String(error) };
}

function must(command, words, options) {
  const outcome = run(command, words, options);
  if (outcome.status !== 0)
    throw new Error(`${command} ${words.join(' ')}: ${outcome.stderr}${outcome.stdout}`);
  return outcome.stdout;
}

function start(command, words) {
  const child = spawn(command, words, { env: environment, stdio: 'ignore' });
  child.on('error', (error) => console.error(String(error)));
  started.push(child);
}

const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function until(what, holds) {
  for (let tries = 0; tries < 120; tries += 1) {
    if (holds()) return;
    await later(500);
  }
  throw new Error(`Waited in vain until ${what}.`);
}

function install() {
  if (existsSync('/usr/sbin/slurmctld') && existsSync('/usr/sbin/munged')) return;
  const options = { stdio: 'inherit', env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } };
  must('apt-get', ['update'], options);
  const packages = ['slurmctld', 'slurmd', 'slurm-client', 'munge'];
  must('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

async function startSlurm() {
  const node = hostname().split('.')[0];
  const socket = join(folder, 'munge.socket');
  const key = join(folder, 'munge.key');
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name));
  must('mungekey', ['--create', '--keyfile', key]);
  start('munged', [
    ...['--foreground', '--force', '--key-file', key, '--socket', socket],
    ...['--pid-file', join(folder, 'munged.pid'), '--seed-file', join(folder, 'munge.seed')],
  ]);
  writeFileSync(
    configuration,
    `ClusterName=kaonscope
SlurmctldHost=${node}(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${socket}
CryptoType=crypto/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000 State=UNKNOWN
PartitionName=all Nodes=${node} Default=YES MaxTime=INFINITE State=UP
`,
  );
  await until('munge answers', () => existsSync(socket));
  start('slurmctld', ['-D', '-f', configuration]);
  start('slurmd', ['-D', '-f', configuration, '-N', node]);
  await until('the node is idle', () => run('sinfo', ['-h', '-o', '%T']).stdout?.trim() === 'idle');
}

async function tryJobs() {
  writeFileSync(join(folder, 'request.json'), JSON.stringify(request));
  copyFileSync(`${root}docs/batch/kaonscope.slurm`, join(folder, 'kaonscope.slurm'));
  const words = ['--wait', `--array=1-${shards}`, 'kaonscope.slurm', 'request.json'];
  console.log(must('sbatch', words, { cwd: folder }).trim());
  const parts = Array.from({ length: shards }, (_, k) => `part-${k + 1}.json`);
  const here = { cwd: folder };
  const whole = must(process.execPath, [program, 'scan', '--request', 'request.json'], here);
  const merged = must(process.execPath, [program, 'merge', ...parts.toReversed()], here);
  if (merged !== whole) throw new Error('What was merged is not what the whole request gives.');
  console.log(
    `${shards} parts of ${parts.map((part) => readFileSync(join(folder, part)).length).join(', ')} bytes,`,
  );
  console.log(`merged: ${merged.length} bytes, the same as of the whole request.`);
  const lost = [parts[1], parts[4]];
  for (const part of lost) rmSync(join(folder, part));
  const left = parts.filter((part) => !lost.includes(part));
  const { status, stderr } = run(process.execPath, [program, 'merge', ...left], here);
  if (status !== 2) throw new Error('Missing parts were not missed.');
  console.log(`Without two: ${stderr.trim()}`);
  const again = ['--wait', '--array=2,5', 'kaonscope.slurm', 'request.json'];
  must('sbatch', again, { cwd: folder, env: { ...environment, SHARDS: String(shards) } });
  if (must(process.execPath, [program, 'merge', ...parts], here) !== whole)
    throw new Error('What was merged after a second run is not what the whole request gives.');
  console.log('Those two run again: the same as of the whole request.');
}

let failed = false;
try {
  install();
  if (!existsSync(program)) must(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
  await startSlurm();
  console.log(must('sinfo', ['--version']).trim());
  await tryJobs();
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : String(error));
  for (const name of ['slurmctld.log', 'slurmd.log'])
    if (existsSync(join(folder, name))) console.error(readFileSync(join(folder, name), 'utf8').slice(-2000));
} finally {
  for (const child of started.toReversed()) {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null)
      await Promise.race([new Promise((done) => child.on('exit', done)), later(5000)]);
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
