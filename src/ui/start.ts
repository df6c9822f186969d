// The workers start and read their data while the rest of the page is still on its way.
import './engine/pool.ts';

void import('./main.tsx');
