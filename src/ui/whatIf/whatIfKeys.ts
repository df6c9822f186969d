/** Keys of the answers for supposed events. */
export const whatIfKeys = {
  limits: 'what-if limits',
  exclusion: 'what-if exclusion',
  point: 'what-if point',
} as const;
