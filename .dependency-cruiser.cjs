/** Imports point one way (docs/DESIGN.md): each layer knows those before it, and none behind it. */
const LAYERS = [
  ['corpus', '^src/corpus/'],
  ['search', '^src/search/'],
  ['answer', '^src/answer/'],
  ['reply', '^src/reply/'],
  ['pictures', '^src/pictures/'],
  ['commands', '^commands/'],
  ['discord', '^src/discord/'],
  ['playground', '^src/playground/'],
  ['cli', '^src/cli/'],
  ['main', '^src/main\\.ts$'],
];

const oneWay = LAYERS.flatMap(([name, path], n) => {
  const later = LAYERS.slice(n + 1).map(([, behind]) => behind);
  return later.length === 0
    ? []
    : [
        {
          name: `${name}-knows-nothing-behind-it`,
          severity: 'error',
          from: { path },
          to: { path: later.join('|') },
        },
      ];
});

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Types may point at each other; code may not.',
      from: { path: '^(src|commands)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-is-missing',
      severity: 'error',
      from: { path: '^(src|commands|test)/' },
      to: { couldNotResolve: true, pathNot: '^(bundled-data|virtual:)' },
    },
    {
      name: 'the-bot-knows-no-test',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
