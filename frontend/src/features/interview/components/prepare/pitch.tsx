import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { step } from '@/offline/operations'
import { write } from '@/offline/write'
import { Button, ButtonLink } from '@/ui/button'
import { say } from '@/ui/toast-store'

/** Words that people say in a second, without haste. */
const WORDS_A_SECOND = 2.4

/** Seconds it takes to say a text, to the next five. */
function secondsToSay(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return Math.max(5, Math.round(words / WORDS_A_SECOND / 5) * 5)
}

function read(): void {
  write(step('/api/v1/me/pitch-read', {}))
  say({ text: t('prepare.pitchWasRead') })
}

/** Sixty seconds about the user, told only if asked; and that it was read again. */
export function Pitch() {
  const me = useMe()
  return (
    <section aria-labelledby="pitch">
      <h2 id="pitch" className="mb-2 text-lead">
        {t('prepare.pitch')}
      </h2>
      {me.pitch === '' ? (
        <p className="text-ink-soft">{t('prepare.noPitch')}</p>
      ) : (
        <>
          <p className="whitespace-pre-line">{me.pitch}</p>
          <p className="mt-2 text-small text-ink-soft">
            {t('prepare.pitchLength', { seconds: secondsToSay(me.pitch) })}
          </p>
        </>
      )}
      <div className="mt-2 -ml-3 flex flex-wrap">
        {me.pitch !== '' && (
          <Button look="quiet" icon="check" onClick={read}>
            {t('prepare.pitchRead')}
          </Button>
        )}
        <ButtonLink
          to="/settings/$part"
          params={{ part: 'you' }}
          hash="pitch"
          look="quiet"
          icon="note"
        >
          {me.pitch === '' ? t('prepare.writePitch') : t('prepare.changePitch')}
        </ButtonLink>
      </div>
    </section>
  )
}
