import type { z } from 'zod';
import type { companyAnswerShape, companyLookupShape } from '../http/contract/company.ts';
import type { activityListShape, placeListShape, themeListShape } from '../http/contract/concept.ts';
import type { factListShape } from '../http/contract/fact.ts';
import type { instrumentListShape, instrumentShape } from '../http/contract/instrument.ts';
import type { coverageShape } from '../http/contract/landscape-coverage.ts';
import type { landscapeInstrumentShape } from '../http/contract/landscape-instrument.ts';
import type { openingListShape } from '../http/contract/landscape-openings.ts';
import type { overlapListShape } from '../http/contract/landscape-overlaps.ts';
import type { matchAnswerShape } from '../http/contract/match.ts';
import type { matchRequestShape } from '../http/contract/match-request.ts';
import type { problemShape } from '../http/contract/problem.ts';
import type { questionAnswerShape, questionRequestShape } from '../http/contract/question.ts';
import type { receiptCheckShape, receiptRequestShape } from '../http/contract/receipt.ts';
import type { organisationListShape } from '../http/contract/reference.ts';
import type { releaseListShape } from '../http/contract/release.ts';
import type { rootShape } from '../http/contract/root.ts';

/** The shapes of the API as a caller meets them. Types only, so that no checking of shapes travels to a browser. */

export type MatchRequest = z.input<typeof matchRequestShape>;
export type MatchAnswer = z.output<typeof matchAnswerShape>;
export type Match = MatchAnswer['matches'][number];
export type ConditionOutcome = NonNullable<Match['conditions']>[number];

export type QuestionRequest = z.input<typeof questionRequestShape>;
export type QuestionAnswer = z.output<typeof questionAnswerShape>;
export type Question = QuestionAnswer['questions'][number];

export type CompanyLookup = z.input<typeof companyLookupShape>;
export type CompanyAnswer = z.output<typeof companyAnswerShape>;
export type ReceiptRequest = z.input<typeof receiptRequestShape>;
export type ReceiptCheck = z.output<typeof receiptCheckShape>;

export type PlaceList = z.output<typeof placeListShape>;
export type ThemeList = z.output<typeof themeListShape>;
export type ActivityList = z.output<typeof activityListShape>;
export type Concept = PlaceList['places'][number];
export type FactList = z.output<typeof factListShape>;
export type Fact = FactList['facts'][number];
export type InstrumentList = z.output<typeof instrumentListShape>;
export type Instrument = z.output<typeof instrumentShape>;
export type OrganisationList = z.output<typeof organisationListShape>;
export type ReleaseList = z.output<typeof releaseListShape>;

export type ApiRoot = z.output<typeof rootShape>;

export type Coverage = z.output<typeof coverageShape>;
export type CoverageCell = Coverage['cells'][number];
export type LandscapeInstrument = z.output<typeof landscapeInstrumentShape>;
export type OpeningList = z.output<typeof openingListShape>;
export type DatedOpening = OpeningList['openings'][number];
export type OverlapList = z.output<typeof overlapListShape>;
export type Overlap = OverlapList['overlaps'][number];

export type Problem = z.output<typeof problemShape>;
