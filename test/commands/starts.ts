/** How a member types each command, with and without what it can be given. Tests press everything that stands under the answers. */
export const STARTS = {
  ask: [
    { question: 'Who called for a boycott in 2015?' },
    { question: 'World Internet Conference 2015' },
    { question: 'x' },
  ],
  edition: [{ year: 2014 }, { year: 2015 }],
  timeline: [{}, { about: 'tim-cook' }],
  compare: [{ first: 2014, second: 2017 }],
  who: [{ name: 'tim-cook' }, { name: 'xi-jinping' }],
  sources: [{}, { year: 2015 }, { format: 'mla' }],
  about: [{}],
} as const satisfies Record<string, readonly Record<string, string | number>[]>;
