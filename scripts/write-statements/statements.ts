import { statements2021 } from './paper2021.ts';
import { statements2025 } from './paper2025.ts';

/** All numeric sentences of the two papers that a command can check. */
export const statements = [...statements2025, ...statements2021];
