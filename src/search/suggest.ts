import type { Language } from '../corpus/messages.ts';
import type { SearchEngine } from './engine.ts';

/** Questions on record that begin as typed; starters where nothing is typed yet. */
export function suggestQuestions(
  { corpus }: SearchEngine,
  { text, year, language, limit }: { text: string; year?: number | undefined; language: Language; limit: number },
): { question: string; factId: string }[] {
  const typed = text.toLowerCase();
  return corpus.facts
    .filter((fact) => year === undefined || fact.years.has(year))
    .flatMap((fact) =>
      fact.asks[language === 'en' ? 'en' : 'zh'].map((question) => ({ question, factId: fact.id })),
    )
    .filter(({ question }) => question.toLowerCase().startsWith(typed))
    .slice(0, limit);
}
