import { z } from 'zod';
import { LANGUAGES } from '../../core/text.ts';
import { factShape } from './fact.ts';
import { asOfMember, matchRequestShape } from './match-request.ts';
import { QUESTION_ANSWER_EXAMPLE } from './question-example.ts';

const count = z.int().min(0);

export const runningTotals = {
  settledIn: count.describe('Hoeveel er passen, ook als de uitvoerder nog iets moet beoordelen.'),
  settledOut: count.describe('Hoeveel er niet passen.'),
  open: count.describe('Hoeveel er nog niet te zeggen zijn.'),
  expectedQuestions: count.describe('Hoeveel vragen er naar verwachting nog komen.'),
};

export const verdictTotals = { eligible: count, eligibleIfAssessed: count, undetermined: count, ineligible: count };

export const totalsShape = z
  .strictObject({ ...verdictTotals, ...runningTotals })
  .describe('Tellingen over alle instrumenten die gelden.');

const option = z.strictObject({
  value: z.unknown().describe('De waarde, zoals die in het profiel kan.'),
  label: z.string(),
  settlesIn: count.describe('Hoeveel van de open regelingen er met dit antwoord passen.'),
  settlesOut: count.describe('Hoeveel er met dit antwoord afvallen.'),
});

export const questionShape = z
  .strictObject({
    fact: z.string(),
    label: z.string(),
    question: z.string().describe('De vraag, om voor te lezen.'),
    why: z.string().describe('Waarom die vraag nu komt.'),
    help: z.string().optional(),
    type: factShape.shape.type,
    unit: factShape.shape.unit,
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    scheme: factShape.shape.scheme,
    effort: factShape.shape.effort,
    askedOf: factShape.shape.askedOf,
    given: z.string().optional().describe('Wat u al opgaf, als dat niet precies genoeg is.'),
    concerns: count.describe('Hoeveel open regelingen dit gegeven nodig hebben.'),
    expectedSettled: z.number().min(0).describe('Over hoeveel daarvan het antwoord naar verwachting beslist.'),
    options: z
      .array(option)
      .describe('De antwoorden of grenzen die ertoe doen. Leeg als u het antwoord beter kunt typen.'),
  })
  .meta({ id: 'Question', description: 'Een vraag die nu helpt.' });

export const questionRequestShape = z
  .strictObject({
    profile: matchRequestShape.shape.profile,
    locations: matchRequestShape.shape.locations,
    asOf: asOfMember.optional(),
    release: matchRequestShape.shape.release,
    language: matchRequestShape.shape.language,
    declined: matchRequestShape.shape.declined,
    focus: matchRequestShape.shape.focus,
  })
  .meta({ id: 'QuestionRequest', description: 'Wat u weet, wat u niet kunt zeggen, en waar het gesprek over gaat.' });

export const questionAnswerShape = z
  .strictObject({
    asOf: z.string(),
    release: z.strictObject({ number: z.int(), digest: z.string() }),
    engine: z.strictObject({ version: z.string(), ruleLanguage: z.string() }),
    language: z.enum(LANGUAGES),
    understood: z.record(z.string(), z.unknown()).describe('De gegevens zoals ze begrepen zijn, met wat eruit volgt.'),
    totals: totalsShape,
    inFocus: z.strictObject(runningTotals).optional().describe('Tellingen over waar het gesprek over gaat.'),
    questions: z.array(questionShape).describe('De beste vraag staat bovenaan. Leeg als er niets meer te vragen is.'),
  })
  .meta({
    id: 'QuestionAnswer',
    description: 'Wat u nu het beste kunt vragen.',
    example: QUESTION_ANSWER_EXAMPLE,
  });
