import { t } from './app'
import { sayProblem } from './problems'

interface Told {
  status?: number
  retryAfter?: number | undefined
  code?: string
  state?: string
}

/** An error in words that help: what happened, and that nothing typed is lost. */
export function describe(error: Error & Told): string {
  const { status, code = '', state = '' } = error
  if (status === 0) return t('error.offline')
  if (status === 412) return t('error.stale')
  if (status === 429) return t('error.slow', { seconds: error.retryAfter ?? 60 })
  if (status === undefined || status >= 500) return t('error.server')
  const inEnglish = error.message === '' ? t('error.refused') : error.message
  return sayProblem(`problem.${code}.${state}`, sayProblem(`problem.${code}`, inEnglish))
}
