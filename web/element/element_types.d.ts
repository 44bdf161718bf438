export { followFrames } from './helper.js';
export type { Heard } from './helper.js';

/** A page of Doseline in a frame of its own. Every attribute is text of at most 200 characters. */
export class DoselinePlan extends HTMLElement {
  /** The http(s) address of the page. */
  src: string;
  /** `light`, `dark` or `auto`. */
  theme: string;
  /** A colour as `#0a4f5c`; made darker or lighter until text in it can be read. */
  accent: string;
  /** The place to open: `today`, `dates`, `tests`, `medicine`, `more`, `call`, `learn` and the others of the page. */
  section: string;
  /** The hospital's or portal's name. */
  org: string;
  /** The team's number, offered to the family to be taken as theirs. */
  phone: string;
}

export interface DoselineEvents {
  'doseline-ready': CustomEvent<{ lang?: string }>;
  'doseline-height': CustomEvent<{ height?: number }>;
  'doseline-section': CustomEvent<{ id?: string }>;
  'doseline-error': CustomEvent<{ code?: string }>;
}

export interface DoselinePlan {
  addEventListener<Name extends keyof DoselineEvents>(
    name: Name,
    listener: (this: DoselinePlan, event: DoselineEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'doseline-plan': DoselinePlan;
  }
}
