import { Icon } from '../header/icons.tsx';

/** Tracks that part: the model. */
export const ModelIcon = () => (
  <Icon>
    <circle cx="4.5" cy="10" r="1.6" fill="currentColor" />
    <path d="M6 10L16 4.5M6 10h11M6 10L16 15.5" />
  </Icon>
);

/** Two sliders: the assumptions. */
export const AssumeIcon = () => (
  <Icon>
    <path d="M2.5 6.5H8M12 6.5h5.5M2.5 13.5H6M10 13.5h7.5" />
    <circle cx="10" cy="6.5" r="2" />
    <circle cx="8" cy="13.5" r="2" />
  </Icon>
);

/** Three sheets: the layers. */
export const LayersIcon = () => (
  <Icon>
    <path d="M10 2.5L17.5 6.5L10 10.5L2.5 6.5ZM2.5 10L10 14L17.5 10M2.5 13.5L10 17.5L17.5 13.5" />
  </Icon>
);

/** An arrow into a tray: save. */
export const SaveIcon = () => (
  <Icon>
    <path d="M10 2.5v10M6 9l4 4l4-4M3 16.5h14" />
  </Icon>
);
