/** What Seventeen says in every answer, and a hotel's sign-in page or a proxy's error page does not. */
export const MARK = 'x-request-id'

/** Whether Seventeen itself answered. What stands between has saved nothing, whatever it says. */
export function isOurs(answer: Response): boolean {
  return answer.headers.has(MARK)
}
