import { html, LitElement } from 'lit';

/** `<instrument-lookup>`: which instruments fit, on somebody else's page. */
export class InstrumentLookup extends LitElement {
  override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('instrument-lookup', InstrumentLookup);
