/** The part of an OpenAPI document that is finished here. */

export type Reference = { readonly $ref: string };

export type Media = { readonly schema?: unknown; readonly example?: unknown; readonly examples?: unknown };

export type Response = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, Media>>;
};

export type Parameter = { readonly in: string; readonly name: string };

export type Operation = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response | Reference>>;
};

/** The operations of a path, by method. */
export type PathItem = Readonly<Record<string, Operation>>;

export type Components = {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, Response>>;
};

export type OpenapiDocument = {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
};
