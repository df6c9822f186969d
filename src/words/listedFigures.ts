/**
 * Names of figures in few letters: those of a paper, and parts of one figure, say only what differs.
 * @returns for example `2021-2-left/centre/right, 3; 2025-1a/b, 9a/b/c/d; projection`
 */
export function listedFigures(ids: readonly string[]): string {
  const papers = new Map<string, Map<string, string[]>>();
  const others: string[] = [];
  for (const id of ids) {
    const [, paper, number, part] = /^(\d{4})-(\d+)(\D*)$/.exec(id) ?? [];
    if (paper === undefined) others.push(id);
    else {
      const figures = papers.get(paper) ?? new Map<string, string[]>();
      const parts = figures.get(number);
      papers.set(paper, figures.set(number, parts ? [...parts, part.replace(/^-/, '')] : [part]));
    }
  }
  const listed = [...papers].map(
    ([paper, figures]) =>
      `${paper}-${[...figures].map(([number, parts]) => `${number}${parts.join('/')}`).join(', ')}`,
  );
  return [...listed, ...(others.length > 0 ? [others.join(', ')] : [])].join('; ');
}
