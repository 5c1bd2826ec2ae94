/** The library's only `fetch`. */

/** Time until a server that does not answer counts as failed. */
const ANSWER_MS = 30_000;

/** Fetches the text of an address. Rejects with a message for the author. */
export async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  if (!src.trim()) throw new Error('expected an address');
  const answer = await fetch(src, { signal });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return answer.text();
}

/** Resolves as `promise` does, and rejects if it has not settled in time. Old libraries replace `Promise` without `finally`. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ANSWER_MS / 1000} seconds`)), ANSWER_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer!);
  }
}
