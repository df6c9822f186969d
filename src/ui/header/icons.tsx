import type { ReactNode } from 'react';

/** A drawing in lines on a square of 20. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {children}
    </svg>
  );
}

/** An arrow bent to the left. */
export const UndoIcon = () => (
  <Icon>
    <path d="M7 4.5L3.5 8L7 11.5M3.5 8H12a4.5 4 0 0 1 0 8H8" />
  </Icon>
);

/** An arrow bent to the right. */
export const RedoIcon = () => (
  <Icon>
    <path d="M13 4.5L16.5 8L13 11.5M16.5 8H8a4.5 4 0 0 0 0 8h4" />
  </Icon>
);

/** A crescent. */
export const MoonIcon = () => (
  <Icon>
    <path d="M16 12A6.6 6.6 0 1 1 8.5 3.8A5.4 5.4 0 0 0 16 12Z" />
  </Icon>
);

/** A disc with rays. */
export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.6" />
    <path d="M10 1.8v2.4M10 15.8v2.4M1.8 10h2.4M15.8 10h2.4M4.2 4.2l1.7 1.7M14.1 14.1l1.7 1.7M4.2 15.8l1.7-1.7M14.1 5.9l1.7-1.7" />
  </Icon>
);

/** A disc, half of it dark: as the system says. */
export const HalfIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.6" />
    <path d="M10 3.4a6.6 6.6 0 0 1 0 13.2Z" fill="currentColor" />
  </Icon>
);
