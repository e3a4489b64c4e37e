import { describe, expect, it } from 'vitest';
import { decide } from '../../src/answer/find-answer.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import { PLAIN_UNIT, type Query, type Unit } from '../../src/search/query.ts';
import { confidence, type Hit } from '../../src/search/rank.ts';
import { FEATURES, type Features } from '../../src/search/weights.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const engine = fixtureEngine();
const NOTHING = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
const UNSURE: Features = { ...NOTHING, missingName: 1, heaviestMissing: 1, unanswered: 1 };
const SURE: Features = { ...NOTHING, evidence: 1, bodyBalanced: 1, askBalanced: 0.7, relevance: 1, ownYear: 1 };

interface Found {
  readonly id?: string;
  readonly part?: Partial<Fact>;
  readonly score?: number;
  readonly inYear?: boolean;
  readonly features?: Features;
}
const hit = ({ id = '2015-rsf-boycott', part, score = 10, inYear = true, features = SURE }: Found = {}): Hit => {
  const index = engine.documents.findIndex(({ fact }) => fact.id === id);
  const fact = engine.documents[index]?.fact;
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return { fact: part === undefined ? fact : { ...fact, ...part }, index, score, inYear, features };
};
const unit = (part: Partial<Unit> = {}): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.5, ...part });
const answer = (query: Partial<Query>, ...hits: readonly Found[]) =>
  decide(engine, {
    question: { text: 'x' },
    query: { ...understand(''), units: [unit()], onSubject: true, existing: true, ...query },
    hits: hits.map(hit),
  });
const outcome = (query: Partial<Query>, ...hits: readonly Found[]): string => answer(query, ...hits).outcome;
const ids = (query: Partial<Query>, ...hits: readonly Found[]): string[] =>
  answer(query, ...hits).facts.map(({ fact }) => fact.id);

const unsure = { features: UNSURE };
const elsewhere = { id: '2017-cook-speech', inYear: false };
const of2015 = { years: [2015] };

describe('facts that are sure enough', () => {
  it('answer', () => {
    expect(answer({}, {})).toMatchObject({ outcome: 'answered', confidence: confidence([hit()]) });
    expect(ids({}, {})).toEqual(['2015-rsf-boycott']);
  });
  it('answer with those that are not far behind, ten at most', () => {
    const behind = (score: number) => ({ id: '2015-ma-praise', part: { id: `behind by ${10 - score}` }, score });
    expect(ids({}, {}, behind(6), behind(5.9))).toEqual(['2015-rsf-boycott', 'behind by 4']);
    const many = Array.from({ length: 12 }, (_, n) => ({ part: { id: `${n}` } }));
    expect(ids({}, ...many)).toEqual(many.slice(0, 10).map(({ part }) => part.id));
  });
  it('answer “when” only if they are asked for that, or are much like the question', () => {
    const likeness = (askBalanced: number) => ({ features: { ...SURE, askBalanced, bodyBalanced: 0 } });
    const when = { leads: ['when'] as const };
    expect(outcome(when, likeness(0.34))).toBe('not-recorded');
    expect(outcome(when, likeness(0.35))).toBe('answered');
    expect(outcome(when, { features: { ...SURE, askBalanced: 0 } })).toBe('answered');
    expect(outcome(when, { id: '2015-dates', ...likeness(0) })).toBe('answered');
    expect(outcome({ ...when, ...of2015 }, likeness(0))).toBe('answered');
  });
  it('are not of another event where a word and a year is all that is asked', () => {
    const ofAnother = { features: { ...SURE, otherEvent: 1 } };
    expect(outcome(of2015, ofAnother)).toBe('not-recorded');
    expect(outcome({}, ofAnother)).toBe('answered');
    expect(outcome({ ...of2015, units: [unit(), unit(), unit()] }, ofAnother)).toBe('answered');
    expect(outcome({ ...of2015, units: [unit({ entities: ['apple'] })] }, ofAnother)).toBe('answered');
    expect(outcome({ ...of2015, units: [unit({ entities: ['boycott'] })] }, ofAnother)).toBe('not-recorded');
  });
  it('are followed by what says otherwise, each once', () => {
    const disputed = { part: { disputed: ['2015-dates', 'nothing-on-record'] } };
    expect(ids({}, disputed, { id: '2015-ma-praise' }, { id: '2015-dates' })).toEqual([
      '2015-rsf-boycott',
      '2015-dates',
      '2015-ma-praise',
    ]);
    const many = Array.from({ length: 12 }, (_, n) => ({ part: { id: `${n}`, disputed: ['2015-dates'] } }));
    expect(ids({}, ...many)).toHaveLength(10);
    expect(ids({}, ...many).slice(0, 3)).toEqual(['0', '2015-dates', '1']);
  });
});

describe('facts that are not sure enough', () => {
  it('leave it open, as surely as they are unsure', () => {
    const left = answer({}, unsure);
    expect(left).toMatchObject({ outcome: 'not-recorded', facts: [], headline: null });
    expect(left.confidence).toBeCloseTo(1 - confidence([hit(unsure)]));
    expect(outcome({ onSubject: false }, unsure)).toBe('off-topic');
    expect(answer({})).toMatchObject({ outcome: 'not-recorded', confidence: 1 });
  });
  it('are those of another year, in a question for a year without an edition', () => {
    const left = answer({ years: [1999] }, { ...elsewhere });
    expect(left.outcome).toBe('not-recorded');
    expect(left.confidence).toBeCloseTo(1 - confidence([hit(elsewhere)]));
  });
});

describe('a question that says nothing', () => {
  const light = { units: [unit({ weight: 0.29 })], onSubject: false };
  it('is not answered, however sure a fact is', () => {
    expect(answer(light, {})).toMatchObject({ outcome: 'off-topic', confidence: 1 });
    expect(outcome({ units: [], onSubject: false }, {})).toBe('off-topic');
  });
  it('is none that names somebody, has a telling word, or is about the conference', () => {
    expect(outcome({ ...light, units: [unit({ weight: 0.3 })] }, {})).toBe('answered');
    expect(outcome({ ...light, units: [unit({ weight: 0.1, name: true })] }, {})).toBe('answered');
    expect(outcome({ ...light, units: [...light.units, unit()] }, {})).toBe('answered');
    expect(outcome({ ...light, onSubject: true }, {})).toBe('answered');
  });
  it('is one for an edition that never was, unless it says more', () => {
    const never = { years: [1999], existing: false };
    expect(outcome({ ...light, ...never, onSubject: true }, {})).toBe('not-recorded');
    expect(outcome({ ...never }, {})).toBe('answered');
  });
  it('is one that asks what the reader is to do', () => {
    expect(answer({ instructs: true }, {})).toMatchObject({ outcome: 'not-recorded', confidence: 1 });
  });
});

describe('what another year has', () => {
  it('is shown where the years asked about have nothing', () => {
    expect(answer(of2015, unsure, elsewhere)).toMatchObject({ outcome: 'other-year', headline: null });
    expect(ids(of2015, unsure, elsewhere)).toEqual(['2017-cook-speech']);
    expect(outcome({ years: [1999, 2015] }, elsewhere)).toBe('other-year');
    expect(outcome(of2015, { ...elsewhere, features: UNSURE })).toBe('not-recorded');
  });
  it('is not shown to a question about another event', () => {
    const davos = { ...of2015, units: [unit({ gathering: true }), unit()] };
    expect(answer(davos, elsewhere)).toMatchObject({ outcome: 'not-recorded', confidence: 1 });
  });
});

describe('a question for a kind of facts and nothing else', () => {
  const criticism = { ...of2015, kindsOnly: true, kinds: new Set(['criticism'] as const) };
  const facts: Found[] = [
    unsure,
    { id: '2015-ma-praise', ...unsure },
    { ...unsure, part: { id: 'lasting', year: null } },
  ];
  it('is answered by the facts of that kind and year, however unsure they are', () => {
    expect(answer(criticism, ...facts)).toMatchObject({ outcome: 'answered', confidence: 0.8 });
    expect(ids(criticism, ...facts)).toEqual(['2015-rsf-boycott']);
    expect(outcome({ ...criticism, kindsOnly: false }, ...facts)).toBe('not-recorded');
    expect(outcome(criticism, { id: '2015-ma-praise', ...unsure })).toBe('not-recorded');
  });
  it('is answered by another year only where that has the very question', () => {
    const same = { ...elsewhere, features: { ...SURE, askBalanced: 0.75 } };
    expect(outcome(criticism, ...facts, same)).toBe('other-year');
    expect(outcome(criticism, ...facts, elsewhere)).toBe('answered');
    expect(outcome(criticism, ...facts, { ...same, features: { ...UNSURE, askBalanced: 0.75 } })).toBe('answered');
  });
});

describe('a question for an edition as a whole', () => {
  const edition = { ...of2015, units: [] };
  const general = ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty'];
  const asked = (part: Partial<Features> = {}, id = '2015-ma-praise'): Found => ({
    id,
    features: { ...SURE, askBalanced: 0.75, ...part },
  });
  it('is answered by what the edition has', () => {
    expect(answer(edition, {})).toMatchObject({ outcome: 'answered', confidence: 0.9 });
    expect(ids(edition)).toEqual(general);
  });
  it('is answered by a fact that carries the very question, unless that is of another kind, or among them', () => {
    expect(ids(edition, asked())).toEqual(['2015-ma-praise']);
    expect(ids(edition, asked({ askBalanced: 0.74 }))).toEqual(general);
    expect(ids(edition, asked({ otherKind: 1 }))).toEqual(general);
    expect(ids(edition, asked({}, '2015-dates'))).toEqual(general);
  });
});

describe('a question without an answer that does not name the conference', () => {
  const silent = { onSubject: false, units: [] };
  it.each([
    ['what were the volunteers paid', 'not-recorded'],
    ['志愿者工资多少', 'not-recorded'],
    ['what were the miners paid', 'off-topic'],
  ])('“%s”, with the year of an edition: %s', (text, expected) => {
    const { ofItsWorld } = understand(text);
    expect(outcome({ ...silent, ...of2015, ofItsWorld })).toBe(expected);
    expect(outcome({ ...silent, ofItsWorld })).toBe('off-topic');
    expect(outcome({ ...silent, years: [1999], ofItsWorld })).toBe('off-topic');
  });
});

describe('a question whose answer curators know', () => {
  it('is answered by their facts in their order, whatever was found', () => {
    expect(answer({ commonly: ['2015-venue', '2015-dates'] }, {})).toMatchObject({
      outcome: 'answered',
      confidence: 0.9,
    });
    expect(ids({ commonly: ['2015-venue', 'nothing-on-record', '2015-dates'] }, {})).toEqual([
      '2015-venue',
      '2015-dates',
    ]);
  });
  it('leads to the nearest questions where they know that nothing answers it', () => {
    const left = answer({ commonly: [] }, {});
    expect(left).toMatchObject({ outcome: 'not-recorded', facts: [], confidence: 0.9 });
    expect(left.related.map(({ factId }) => factId)).toEqual(['2015-rsf-boycott']);
  });
});

describe('a question that asks one thing of the conference itself', () => {
  const alike = (askBalanced: number, bodyBalanced: number): Found => ({
    features: { ...SURE, askBalanced, bodyBalanced },
  });
  it('is answered by what says little beside it, in its text or a question of its own', () => {
    expect(
      [alike(0.65, 0), alike(0, 0.65), alike(0.64, 0.64)].map((found) => outcome({ ofItself: true }, found)),
    ).toEqual(['answered', 'answered', 'not-recorded']);
    expect(outcome({ ofItself: false }, alike(0.64, 0.64))).toBe('answered');
  });
});

describe('who somebody is, or whether they came', () => {
  const [cook, topic] = ['tim-cook', 'internet-sovereignty'].map((id) => unit({ entities: [id] }));
  if (cook === undefined || topic === undefined) throw new Error('no unit');
  it('is told only where a fact is theirs: who is mentioned need not have come', () => {
    const asked = (...units: Unit[]) => outcome({ ofWhom: true, units }, {});
    expect([asked(cook), asked(topic), asked(cook, topic)]).toEqual(['answered', 'not-recorded', 'answered']);
    expect(outcome({ units: [topic] }, {})).toBe('answered');
  });
});

describe('a fact that is likely to answer, not more', () => {
  const likely: Features = { ...NOTHING, relevance: 1 };
  it('does, but not how many where it has no number, nor what is asked about another event', () => {
    const numberless: Features = { ...likely, bodyBalanced: 1, askBalanced: 0.7, noFigure: 1 };
    for (const features of [likely, numberless]) {
      const sure = confidence([hit({ features })]);
      expect([sure > 0.5, sure < 0.7]).toEqual([true, true]);
    }
    const davos = { units: [unit({ gathering: true }), unit()] };
    expect(outcome({}, { features: likely })).toBe('answered');
    expect(outcome({}, { features: numberless })).toBe('not-recorded');
    expect(outcome(davos, { features: likely })).toBe('not-recorded');
    expect(outcome(davos, {})).toBe('answered');
  });
});
