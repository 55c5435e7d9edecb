/** Holds requests against GitHub's published OpenAPI description: path, query and body. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface GivenRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const loaded: { description?: Description } = {};
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const coercing = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });

function description(): Description {
  const file = require.resolve('@octokit/openapi/generated/api.github.com.json');
  loaded.description ??= JSON.parse(readFileSync(file, 'utf8')) as Description;
  return loaded.description;
}

/** What is wrong with a request; nothing for one that GitHub describes. */
export function validateRequest({ method, url, body }: GivenRequest): readonly string[] {
  const found = findOperation(method, url.pathname);
  if (found === undefined) return [`${method} ${url.pathname}: no such operation`];
  const { operation, values } = found;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter) as Parameter);
  const problems = [...checkPath(parameters, values), ...checkQuery(parameters, url.searchParams), ...checkBody(operation, body)];
  return problems.map((problem) => `${method} ${url.pathname}: ${problem}`);
}

function findOperation(
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly values: Readonly<Record<string, string>> } | undefined {
  const parts = pathname.split('/');
  const matches = Object.entries(description().paths).flatMap(([template, operations]) => {
    const operation = operations[method.toLowerCase()];
    const wanted = template.split('/');
    if (operation === undefined || wanted.length !== parts.length) return [];
    if (!wanted.every((part, index) => part.startsWith('{') || part === parts[index])) return [];
    const values = wanted.flatMap((part, index) =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(parts[index] ?? '')]] : [],
    );
    return [{ operation, values: Object.fromEntries(values) as Record<string, string> }];
  });
  return matches.toSorted((one, other) => Object.keys(one.values).length - Object.keys(other.values).length)[0];
}

function checkPath(parameters: readonly Parameter[], values: Readonly<Record<string, string>>): readonly string[] {
  return parameters
    .filter((one) => one.in === 'path')
    .flatMap((one) => (fits(one.schema, values[one.name]) ? [] : [`path ${one.name}=${values[one.name]}`]));
}

function checkQuery(parameters: readonly Parameter[], query: URLSearchParams): readonly string[] {
  const known = parameters.filter((one) => one.in === 'query');
  return [...query].flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    if (parameter === undefined) return [`unknown query ${name}`];
    return fits(parameter.schema, value) ? [] : [`query ${name}=${value}`];
  });
}

function checkBody({ requestBody }: Operation, body: unknown): readonly string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body where none is described'];
  if (body === undefined) return requestBody?.required === true ? ['no body'] : [];
  const validate = ajv.compile(resolve(schema) as object);
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `body ${error.instancePath} ${error.message ?? ''}`);
}

/** Path and query are text on the wire. */
function fits(schema: object, value: string | undefined): boolean {
  const holder = { value };
  return coercing.validate({ type: 'object', properties: { value: resolve(schema) }, required: ['value'] }, holder);
}

function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && typeof value.$ref === 'string') {
    const target = value.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((inner, key) => Reflect.get(inner as object, key.replaceAll('~1', '/').replaceAll('~0', '~')), description());
    return resolve(target);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'example' && key !== 'examples')
      .map(([key, inner]) => [key, resolve(inner)]),
  );
}
