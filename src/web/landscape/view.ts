import type { Language } from '../../core/text.ts';
import type { LandscapeText } from './landscape-text.ts';
import type { Landscape, Part } from './load-landscape.ts';
import type { ViewState } from './view-state.ts';

/** Lists that are shown in part at first. */
export type LongList = 'white' | 'time' | 'alike';

/** What every part of the page is drawn from. */
export type View = {
  readonly language: Language;
  readonly text: LandscapeText;
  readonly state: ViewState;
  readonly landscape: Landscape;
  /** The address of the page after a change of choices. */
  readonly address: (change: Partial<ViewState>) => string;
  /** Shown as a table instead of a picture. */
  readonly asTable: (part: Part) => boolean;
  readonly showAsTable: (part: Part, table: boolean) => void;
  readonly isWhole: (list: LongList) => boolean;
  readonly showWhole: (list: LongList) => void;
  readonly download: (part: Part) => void;
};
