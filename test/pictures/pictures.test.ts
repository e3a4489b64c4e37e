import { loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { LANGUAGES } from '../../src/corpus/messages.ts';
import { editionsPicture } from '../../src/pictures/editions.ts';
import { figuresPicture } from '../../src/pictures/figures.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { pngRenderer } from '../../src/pictures/png.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { Member } from '../discord/member.ts';
import { fixtureCorpus, fixtureEngine } from '../fixtures/corpus.ts';

function drawn(make: typeof figuresPicture, corpus: Corpus, language: (typeof LANGUAGES)[number] = 'en'): Picture {
  const picture = make(corpus, { words: wordsIn(corpus.messages, language) });
  if (picture === null) throw new Error('there is nothing to draw');
  return picture;
}

function withFigures(figures: Record<string, { min?: number; max?: number }>): Corpus {
  const corpus = fixtureCorpus();
  const [first] = corpus.editions;
  if (first === undefined) throw new Error('no edition');
  const facts = ['2015-participants'];
  const counted = Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, { ...figure, facts }]));
  return { ...corpus, editions: [{ ...first, figures: counted }] };
}

describe('the chart of figures', () => {
  it.each([
    ['exactly', { min: 1500, max: 1500 }, '1,500', 'participants: 2014 1,500'],
    ['between two bounds', { min: 2000, max: 2400 }, '2,000–2,400', 'participants: 2014 2,000 to 2,400'],
    ['only from below', { min: 1000 }, '1,000+', 'participants: 2014 at least 1,000'],
    ['only from above', { max: 310 }, '≤310', 'participants: 2014 at most 310'],
  ])('draws and tells what is known %s', (_, figure, label, alt) => {
    const picture = drawn(figuresPicture, withFigures({ participants: figure }));
    expect(picture.svg).toContain(`>${label}<`);
    expect(picture.alt.toLowerCase()).toContain(alt);
  });

  it('is not drawn where nothing is counted', () => {
    const corpus = withFigures({});
    expect(figuresPicture(corpus, { words: wordsIn(corpus.messages, 'en') })).toBeNull();
  });

  it('draws no figure that has no name', () => {
    const corpus = withFigures({ 'unheard-of': { min: 1 } });
    expect(figuresPicture(corpus, { words: wordsIn(corpus.messages, 'en') })).toBeNull();
  });

  it('points out the edition in question', () => {
    const corpus = fixtureCorpus();
    const picture = figuresPicture(corpus, { words: wordsIn(corpus.messages, 'en'), year: 2015 });
    expect(picture?.svg).toContain('opacity="1"');
  });
});

describe('the line of editions', () => {
  it('breaks where a year had none', () => {
    expect(drawn(editionsPicture, fixtureCorpus()).svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('escapes what its texts hold', () => {
    const corpus = fixtureCorpus();
    const editions = corpus.editions.map((edition) => ({ ...edition, theme: { en: '<script>&"', zh: '<script>&"' } }));
    expect(drawn(editionsPicture, { ...corpus, editions }).svg).not.toMatch(/<script|&"/);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => void pngRenderer.render(drawn(figuresPicture, fixtureCorpus()).svg));

  it.each([
    ['figures', figuresPicture],
    ['editions', editionsPicture],
  ])('%s becomes a PNG well within a second, with a description that Discord takes', async (_, make) => {
    const picture = drawn(make, fixtureCorpus(), language);
    const started = performance.now();
    const png = pngRenderer.render(picture.svg);
    expect(performance.now() - started).toBeLessThan(1000);
    const { width, height } = await loadImage(png);
    expect(width).toBe(1200);
    expect(height).toBeGreaterThan(300);
    expect(picture.alt.length).toBeLessThanOrEqual(1024);
    expect(picture.alt).not.toContain('{');
  });
});

describe('an answer with a picture', () => {
  const context = { engine: fixtureEngine(), today: 2026 };
  const member = (pictures: boolean) =>
    new Member('200000000000000001', 'en-US', pictures ? { ...context, pictures: pngRenderer } : context);

  it.each([
    ['edition', { year: 2015 }, 'figures.png'],
    ['timeline', {}, 'editions.png'],
  ])('/%s attaches it and shows it in its embed', (name, options, file) => {
    const { reply } = member(true).types(name, options);
    expect(reply.files.map((one) => [one.name, one.contentType])).toEqual([[file, 'image/png']]);
    expect(reply.response).toMatchObject({
      data: {
        embeds: [{ image: { url: `attachment://${file}` } }],
        attachments: [{ id: '0', filename: file, description: expect.stringMatching(/\d{4}/) }],
      },
    });
  });

  it('comes without one where the door cannot draw', () => {
    const { reply } = member(false).types('timeline', {});
    expect(reply.files).toEqual([]);
    expect(JSON.stringify(reply.response)).not.toContain('attachment');
  });

  it('loses it on a page that is about something else', () => {
    const card = member(true).types('edition', { year: 2015 });
    const people = member(true).presses(/^Guests/, card.message);
    expect(people.reply.files).toEqual([]);
    expect(people.reply.response).toMatchObject({ type: 7, data: { attachments: [] } });
  });
});
