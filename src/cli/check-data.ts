import { DataError } from '../corpus/data-error.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { dataFolder } from './data-folder.ts';
import { reviewData } from './data-review.ts';
import { dataTables } from './data-tables.ts';

/** Checks the data folder: all problems with file and line and exit status 1, or else tables of what it holds. */
function main(): number {
  const files = readDataFolder(dataFolder());
  const corpus = loadCorpus(files);
  const { errors, warnings } = reviewData(corpus, files);
  console.log(dataTables(corpus));
  for (const warning of warnings) console.log(`warning  ${warning}`);
  for (const error of errors) console.error(`error    ${error}`);
  console.log(
    `\n${corpus.facts.length} facts from ${corpus.sources.length} sources: ${errors.length} errors, ${warnings.length} warnings`,
  );
  return errors.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
