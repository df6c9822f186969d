import { describe, expect, it } from 'vitest';
import { readModel } from '../../../src/import/model/readModel.ts';
import '../../../src/import/model/ownFamily.ts';
import { nameInFiles } from '../../../src/ui/save/fileName.ts';

describe('the model in the name of a file', () => {
  it('is its identifier', () => {
    expect(nameInFiles('bc4')).toBe('bc4');
    expect(nameInFiles('alp:CGG=1,CWW=0.5')).toBe('alp-CGG1-CWW0.5');
  });

  it('is the name of a model of one’s own, not all of its formulas', () => {
    const read = readModel('name: A/B: <x> "φ"?\nB/g^2 = 1e-5\ntau*g^2 = 1e-9', 'my.txt');
    expect(read.ok && nameInFiles(read.content.id)).toBe('own-A-B-x');
  });
});
