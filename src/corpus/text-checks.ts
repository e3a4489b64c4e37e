import type { At } from './checks.ts';
import type { Corpus, Fact } from './corpus.ts';
import { figuresIn } from './figures.ts';
import type { Problem } from './problems.ts';

/** Where the texts of a fact do not agree with each other or with its slots. */
export function textProblems(fact: Fact, corpus: Corpus, at: At): Problem[] {
  const problems: Problem[] = [];
  const { en, zh } = fact.text;
  const figures = { en: figuresIn(en, corpus.vocabulary), zh: figuresIn(zh, corpus.vocabulary) };
  const missing = [...figures.en].filter((value) => !figures.zh.has(value));
  const added = [...figures.zh].filter((value) => !figures.en.has(value));
  if (missing.length + added.length > 0) {
    const only = (side: string, values: number[]): string =>
      values.length === 0 ? '' : `; only in the ${side} text: ${values.join(', ')}`;
    problems.push(
      at(
        ['text', 'zh'],
        `years or figures differ between the languages${only('English', missing)}${only('Chinese', added)}`,
      ),
    );
  }
  for (const language of ['en', 'zh'] as const) {
    const text = fact.text[language];
    const slots: [string, string | undefined][] = [
      ['figure', fact.figure?.[language]],
      ['quote', fact.quote?.[language]],
    ];
    for (const [slot, words] of slots) {
      if (words !== undefined && !text.includes(words))
        problems.push(at([slot, language], `“${words}” does not stand in the ${language} text`));
    }
    for (const id of [...(fact.who ?? []), ...(fact.where === undefined ? [] : [fact.where])]) {
      const entity = corpus.entityById.get(id);
      if (entity === undefined) continue;
      const names = [entity.name[language], ...(entity.aliases[language] ?? [])];
      if (!names.some((name) => text.toLowerCase().includes(name.toLowerCase())))
        problems.push(
          at(['text', language], `names neither ${names.join(' nor ')} (${id}), which it gives as an answer`),
        );
    }
  }
  return problems;
}

/**
 * Finds questions that ask nothing. In a list without quotes a comma cuts a question in two: "In 2015" and what was asked of
 * it.
 */
export function emptyAskFinder({ vocabulary }: Corpus): (fact: Fact, at: At) => Problem[] {
  const stopWords = new Set(vocabulary.stopWords.en);
  return ({ asks }, at) =>
    asks.en.flatMap((ask, n) => {
      const words = ask.toLowerCase().match(/[\p{L}']+/gu) ?? [];
      const asksSomething = words.some((word) => !stopWords.has(word));
      return asksSomething
        ? []
        : [at(['asks', 'en', n], `“${ask}” asks nothing; put quotes around a question with a comma`)];
    });
}
