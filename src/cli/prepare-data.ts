import { DataError } from '../corpus/data-error.ts';
import { openPrepared } from '../search/prepared-folder.ts';
import { dataFolder } from './data-folder.ts';

// Runs with every installation, so that the first start is as fast as the next. Broken data stops a start, not an installation.
try {
  const { corpus } = openPrepared(dataFolder());
  console.log(`${corpus.facts.length} facts are ready to be searched`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
}
