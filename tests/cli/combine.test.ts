import { describe, expect, it } from 'vitest';
import { outcome } from './commandLine.ts';

describe('--combine', () => {
  it('adds one region of all searches to exclude, whose ends are where that of point is 1', async () => {
    const asked = ['--model', 'bc4', '--br-inv', '0.1', '--combine'];
    const { stdout } = await outcome('exclude', ...asked, '--masses', '242.2,300');
    const rows = stdout.split('\n').map((line) => line.split(','));
    const combined = rows.filter(([search]) => search === 'combined');
    expect(combined.map(([, mass, interval]) => `${mass} ${interval}`)).toEqual(['242.2 1']);
    for (const [side, coupling] of [
      ['above', Number(combined[0][3]) * (1 + 1e-6)],
      ['below', Number(combined[0][3]) * (1 - 1e-6)],
    ] as const) {
      const at = await outcome('point', ...asked, '--mass', '242.2', '--coupling', String(coupling));
      expect(JSON.parse(at.stdout).combination.strength > 1).toBe(side === 'above');
    }
    const alone = await outcome('exclude', ...asked.slice(0, -1), '--masses', '242.2');
    expect(alone.stdout).not.toMatch(/combined/);
  });

  it('is refused for methods whose statistic is not the count', async () => {
    const { status, stdout, sentences } = await outcome(
      ...[
        'exclude',
        '--model',
        'bc2',
        '--combine',
        '--masses',
        '180',
        '--method',
        'asymptotic-qtilde-poisson',
      ],
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(sentences.join(' ')).toMatch(/only methods whose statistic is the count combine searches/);
  });
});
