/** Inner size of the window in CSS pixels, the same in all browsers. */
export const windowSize = { width: 1440, height: 900 };
