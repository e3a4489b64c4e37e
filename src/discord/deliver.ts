/** Discord takes the first answer to an interaction for three seconds; an answer after that is lost. In milliseconds. */
const ANSWER_WINDOW_MS = 2900;
const FIRST_PAUSE_MS = 50;

/** Discord's code for an interaction that is answered already: the answer arrived, and word of that did not. */
const ALREADY_ANSWERED = 40060;

/**
 * Has an answer taken: where Discord is away or fails, again and again while the interaction waits for it, each time after
 * twice the pause. What Discord refuses is not sent again.
 *
 * @param post sends the answer once. The REST client itself waits where Discord limits the rate.
 * @throws what the last attempt threw.
 */
export async function deliver(post: () => Promise<unknown>, since = performance.now()): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      await post();
      return;
    } catch (error) {
      if (codeOf(error) === ALREADY_ANSWERED) return;
      if (isRefusal(error) || performance.now() + pause - since > ANSWER_WINDOW_MS) throw error;
    }
    await new Promise((later) => setTimeout(later, pause));
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Discord understood and says no; everything else may be different the next time. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return Number(error.status) >= 400 && Number(error.status) < 500;
}
