import { useMutation } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { t } from '@/i18n/people'
import { language } from '@/lib/language'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { say } from '@/ui/toast-store'

interface Props {
  minutes: number
  contactId: string
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => say({ text: t('message.copied') }),
    () => say({ text: t('message.notCopied'), tone: 'wrong' }),
  )
}

/** No time agreed yet: three free ones, as text for the message. */
export default function Slots({ minutes, contactId }: Props) {
  const find = useMutation({
    mutationFn: () =>
      ask(
        api.GET('/api/v1/interviews/slots', {
          params: { query: { minutes, contact_id: contactId, language } },
        }),
      ),
  })
  const text = find.data?.text
  return (
    <section aria-labelledby="slots" className="mt-6 border-t border-line pt-5">
      <h3 id="slots" className="font-semibold">
        {t('slots.title')}
      </h3>
      {text === undefined ? (
        <Button
          look="quiet"
          icon="calendar"
          className="-ml-3"
          busy={find.isPending}
          onClick={() => find.mutate()}
        >
          {t('slots.find')}
        </Button>
      ) : (
        <div className="mt-2 flex flex-col items-start gap-3">
          <div className="w-full">
            <TextArea label={t('slots.text')} hideLabel value={text} readOnly rows={4} />
          </div>
          <Button look="soft" icon="copy" onClick={() => copy(text)}>
            {t('slots.copy')}
          </Button>
        </div>
      )}
    </section>
  )
}
