/** Of the lookup alone: part of its address, so a site that loads this version gets the same bytes for ever. */
export const LOOKUP_VERSION = '1.0.0';
