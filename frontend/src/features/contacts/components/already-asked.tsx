import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Schema } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { SelectField } from '@/ui/field'
import { logSent } from '../mutations'

type Channel = Schema<'OutreachIn'>['channel']

const CHANNELS: readonly Channel[] = [
  'email',
  'linkedin_message',
  'linkedin_note',
  'text',
  'phone',
  'in_person',
  'other',
]

/** Write the message now, or note that it went out already. */
export function AlreadyAsked({ person, onClose }: { person: Contact; onClose: () => void }) {
  const navigate = useNavigate()
  const [channel, setChannel] = useState<Channel>('email')
  const name = nameOf(person)
  const log = () => {
    logSent(person, channel)
    onClose()
  }
  return (
    <Dialog title={t('asked.title', { name })} intro={t('asked.intro')} onClose={onClose}>
      <div className="flex flex-col gap-7">
        <Button
          look="main"
          icon="send"
          className="self-start"
          onClick={() =>
            void navigate({
              to: '/people/$contactId/write',
              params: { contactId: person.id },
              search: {},
            })
          }
        >
          {t('person.write')}
        </Button>
        <div className="flex flex-wrap items-end gap-3">
          <div className="grow">
            <SelectField
              label={t('asked.already')}
              value={channel}
              onChange={(event) =>
                setChannel(CHANNELS.find((each) => each === event.target.value) ?? 'email')
              }
            >
              {CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {t(`asked.channel.${each}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <Button onClick={log}>{t('asked.log')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
