import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Instrument, Organisation } from '../core/catalogue/instrument.ts';
import type { CompiledEdition, Snapshot } from '../core/catalogue/snapshot.ts';
import type { FactId } from '../core/facts/fact.ts';
import type { Condition } from '../core/rules/language.ts';
import type { Statement } from '../core/rules/reasons.ts';
import type { Text } from '../core/text.ts';
import { LINKED_DATA_TEXTS } from '../text/linked-data-text.ts';
import { requirementText } from '../text/requirement-text.ts';

/** Inlined, so that reading an answer needs no other address. */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

const LANGUAGE_NODE = {
  '@id': 'http://publications.europa.eu/resource/authority/language/NLD',
  '@type': 'dct:LinguisticSystem',
};
const COUNTRY = 'http://publications.europa.eu/resource/authority/country/NLD';

type Node = Readonly<Record<string, unknown>>;

export type LinkedData = { '@context': Record<string, string>; '@graph': Record<string, unknown>[] };

/** Instruments as CPSV-AP 3.2 public services; their rules as CPSV rules, each statement as a CCCEV requirement. */
export function linkedData(instruments: readonly Instrument[], snapshot: Snapshot, publicUrl: string): LinkedData {
  const nodes = instruments.flatMap((instrument) => instrumentNodes(instrument, snapshot, publicUrl));
  const unique = new Map(nodes.map((node) => [String(node['@id']), { ...node }]));
  return { '@context': { ...CONTEXT }, '@graph': [...unique.values()] };
}

function instrumentNodes(instrument: Instrument, snapshot: Snapshot, publicUrl: string): readonly Node[] {
  const { catalogue } = snapshot;
  const self = `${publicUrl}/v1/instruments/${instrument.id}`;
  const editions = snapshot.editions.filter((compiled) => compiled.instrument === instrument);
  const rules = editions.map((compiled) => editionNodes(compiled, catalogue, publicUrl));
  const organisations = [...new Set([...instrument.provider, instrument.desk])].flatMap(
    (id) => catalogue.organisations.get(id) ?? [],
  );
  const forms = [...new Set(editions.flatMap(({ edition }) => edition.benefit?.form ?? []))];
  const service: Node = {
    '@id': self,
    '@type': 'cpsv:PublicService',
    'dct:identifier': instrument.id,
    'dct:title': tagged(instrument.name),
    'dct:description': tagged(instrument.summary),
    'dct:language': LANGUAGE_NODE,
    'cv:hasCompetentAuthority': instrument.provider.map((id) => ({ '@id': organisationIri(id, publicUrl) })),
    'cpsv:follows': editions.map(({ edition }) => ({ '@id': `${self}#edition-${edition.id}` })),
    'cv:holdsRequirement': rules.flatMap(({ requirements }) => requirements.map((node) => ({ '@id': node['@id'] }))),
    'cpsv:produces': forms.map((form) => ({
      '@id': `${self}#${form}`,
      '@type': 'cv:Output',
      'dct:identifier': form,
      'dct:title': tagged(LINKED_DATA_TEXTS.forms[form]),
    })),
    'cv:hasChannel': { '@id': `${self}#desk`, '@type': 'cv:Channel', 'dct:identifier': instrument.desk },
    ...(instrument.url === undefined ? {} : { 'foaf:page': { '@id': instrument.url } }),
  };
  const others = rules.flatMap(({ rule, requirements, concepts }) => [rule, ...requirements, ...concepts]);
  return [
    service,
    ...organisations.flatMap((organisation) => organisationNodes(organisation, catalogue, publicUrl)),
    ...others,
  ];
}

type EditionNodes = { readonly rule: Node; readonly requirements: readonly Node[]; readonly concepts: readonly Node[] };

function editionNodes(
  { instrument, edition, statements }: CompiledEdition,
  catalogue: Catalogue,
  publicUrl: string,
): EditionNodes {
  const iri = `${publicUrl}/v1/instruments/${instrument.id}#edition-${edition.id}`;
  const title = { nl: `${instrument.name.nl} (${edition.id})`, en: `${instrument.name.en} (${edition.id})` };
  const rule = {
    '@id': iri,
    '@type': 'cpsv:Rule',
    'dct:identifier': `${instrument.id}-${edition.id}`,
    'dct:title': tagged(title),
    'dct:description': tagged(LINKED_DATA_TEXTS.rule),
  };
  const facts = statements.flatMap(({ leaf }) => (leaf.node === 'condition' ? [leaf.fact] : []));
  return {
    rule,
    requirements: statements.map((statement, index) =>
      requirementNode(statement, { iri: `${iri}-${index + 1}`, rule: iri, catalogue, publicUrl }),
    ),
    concepts: [...new Set(facts)].map((fact) => informationConcept(fact, catalogue, publicUrl)),
  };
}

type RequirementPlace = {
  readonly iri: string;
  readonly rule: string;
  readonly catalogue: Catalogue;
  readonly publicUrl: string;
};

function requirementNode(statement: Statement, { iri, rule, catalogue, publicUrl }: RequirementPlace): Node {
  const { leaf } = statement;
  const sources = leaf.sources.flatMap((id) => catalogue.sources.get(id) ?? []);
  return {
    '@id': iri,
    '@type': ['cv:Requirement', 'cv:Criterion'],
    'dct:identifier': iri.slice(iri.lastIndexOf('#') + 1),
    'dct:title': tagged(statementTitle(statement, catalogue)),
    'cv:fulfils': { '@id': rule },
    ...(leaf.node === 'condition' ? { 'cv:hasConcept': { '@id': factIri(leaf.fact, publicUrl) } } : {}),
    ...(sources.length === 0
      ? {}
      : {
          'cv:isDerivedFrom': sources.map((source) => ({
            '@id': source.url ?? `${publicUrl}/v1#source-${source.id}`,
            '@type': 'cv:ReferenceFramework',
            'dct:identifier': source.id,
            'dct:title': source.title,
          })),
        }),
  };
}

function statementTitle({ leaf, negated }: Statement, catalogue: Catalogue): Text {
  if (leaf.node === 'assessment') return leaf.text;
  if (leaf.node === 'not-serving') return LINKED_DATA_TEXTS.safetyNet;
  const inWords = (condition: Condition, language: 'nl' | 'en') =>
    requirementText(condition, negated, catalogue.vocabulary, language).sentence;
  return { nl: inWords(leaf, 'nl'), en: inWords(leaf, 'en') };
}

function informationConcept(id: FactId, catalogue: Catalogue, publicUrl: string): Node {
  const label = catalogue.vocabulary.facts.get(id)?.label ?? { nl: id, en: id };
  return {
    '@id': factIri(id, publicUrl),
    '@type': 'cv:InformationConcept',
    'dct:identifier': id,
    'skos:prefLabel': tagged(label),
  };
}

/** An organisation needs a place (CPSV-AP); one whose area is not recorded works for the whole country. */
function organisationNodes(organisation: Organisation, catalogue: Catalogue, publicUrl: string): readonly Node[] {
  const places = catalogue.vocabulary.schemes.get('places')?.concepts;
  const locations: readonly Node[] =
    organisation.area.length === 0
      ? [{ '@id': COUNTRY, '@type': 'dct:Location' }]
      : organisation.area.map((code) => {
          const place = places?.get(code);
          const name = place ? { 'skos:prefLabel': tagged(place.name) } : {};
          return {
            '@id': place?.uri ?? `${publicUrl}/v1/places#${code}`,
            '@type': 'dct:Location',
            'dct:identifier': code,
            ...name,
          };
        });
  const node: Node = {
    '@id': organisationIri(organisation.id, publicUrl),
    '@type': 'cv:PublicOrganisation',
    'dct:identifier': organisation.id,
    'skos:prefLabel': tagged(organisation.name),
    'dct:spatial': locations.map((location) => ({ '@id': location['@id'] })),
    ...(organisation.url === undefined ? {} : { 'foaf:homepage': { '@id': organisation.url } }),
  };
  return [node, ...locations];
}

function organisationIri(id: string, publicUrl: string): string {
  return `${publicUrl}/v1/organisations#${id}`;
}

function factIri(id: FactId, publicUrl: string): string {
  return `${publicUrl}/v1/facts#${id}`;
}

function tagged(text: Text): readonly Node[] {
  return [
    { '@value': text.nl, '@language': 'nl' },
    { '@value': text.en, '@language': 'en' },
  ];
}
