import type { Answer, AnsweredFact } from '../answer/answer.ts';
import type { Corpus, Fact } from '../corpus/corpus.ts';
import { citationLabel } from '../reply/citation-label.ts';
import type { Words } from '../reply/languages.ts';

/** The answer as the terminal's contract has it (`docs/DESIGN.md`, "The terminal"). */
export function answerJson(
  answer: Answer,
  { corpus, words }: { corpus: Corpus; words: Words },
): Record<string, unknown> {
  const { language } = answer;
  return {
    question: answer.question,
    language,
    outcome: answer.outcome,
    headline: answer.headline === null ? null : words.script(answer.headline),
    confidence: Math.round(answer.confidence * 1000) / 1000,
    facts: answer.facts.map((fact) => factJson(fact, words)),
    citations: answer.citations.map(({ n, source }) => ({
      n,
      id: source.id,
      label: citationLabel(source, language, corpus.messages),
      url: source.URL ?? null,
    })),
    related: answer.related.map(({ question, factId }) => ({ question: words.script(question), factId })),
  };
}

function factJson({ fact, passages, disputedBy }: AnsweredFact, words: Words): Record<string, unknown> {
  return {
    id: fact.id,
    year: yearOf(fact),
    date: fact.date ?? null,
    kind: fact.kind,
    text: words.text(fact.text),
    citations: passages.map(({ n }) => n),
    evidence: passages.map(({ n, via, url }) => ({ n, via, url })),
    ...(disputedBy.length === 0
      ? {}
      : { disputed: disputedBy.map((other) => ({ id: other.id, text: words.text(other.text) })) }),
  };
}

/** The edition it belongs to, or the one year that it tells of. */
function yearOf({ year, years }: Fact): number | null {
  return year ?? (years.size === 1 ? ([...years][0] ?? null) : null);
}
