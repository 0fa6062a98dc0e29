declare global {
  /** What public/before.js asked for: an address of this origin, and the answer to come. */
  var early: Record<string, Promise<Response> | undefined> | undefined
}

/** How long after the page began an answer is still the newest, in milliseconds. */
const FRESH = 10_000

/** Takes the answer that was asked for before any script was there, once; else asks now. */
export function soonest(request: Request): Promise<Response> {
  // What is changed from here on, an early answer does not know.
  if (request.method !== 'GET' || performance.now() > FRESH) globalThis.early = undefined
  const address = request.url.slice(globalThis.location?.origin.length)
  const answer = globalThis.early?.[address]
  delete globalThis.early?.[address]
  return answer ?? fetch(request)
}
