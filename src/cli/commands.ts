import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { cls } from './commands/cls.ts';
import { convert } from './commands/convert.ts';
import { exclude } from './commands/exclude.ts';
import { limits } from './commands/limits.ts';
import { merge } from './commands/merge.ts';
import { model } from './commands/model.ts';
import { point } from './commands/point.ts';
import { scan } from './commands/scan.ts';
import { shape } from './commands/shape.ts';

/** Commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  limits: [limits],
  model: [model],
  exclude: [exclude],
  point: [point],
  convert,
  cls,
  shape,
  scan: [scan],
  merge: [merge],
  check: [check],
};
