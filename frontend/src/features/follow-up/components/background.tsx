import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Contact } from '@/api/reads/contacts'
import type { FollowUp } from '@/api/reads/follow-ups'
import { interviewQuery, notesQuery } from '@/api/reads/interviews'
import { t } from '@/i18n/messages'

/** Beside the text: what was said in the talk, and what makes such a message good. */
export function Background({ followUp, contact }: { followUp: FollowUp; contact: Contact }) {
  const id = followUp.interview_id ?? ''
  const enabled = followUp.interview_id !== null
  const talk = useQuery({ ...interviewQuery(id), enabled }).data
  const notes = useQuery({ ...notesQuery(id), enabled }).data?.items ?? []
  return (
    <>
      <section aria-labelledby="followup-advice">
        <h2 id="followup-advice" className="mb-3 text-lead">
          {t('followUp.advice')}
        </h2>
        <p className="text-ink-soft">{t(`followUp.why.${followUp.kind}`)}</p>
      </section>
      {talk !== undefined && notes.length > 0 && (
        <section aria-labelledby="followup-notes">
          <h2 id="followup-notes" className="mb-3 text-lead">
            {t('followUp.notes')}
          </h2>
          <ul className="flex flex-col gap-3 border-l-[3px] border-accent pl-4">
            {notes.map((note) => (
              <li key={note.id} className="whitespace-pre-line">
                {note.text}
                {note.off_the_record && (
                  <span className="block text-small font-medium text-late">
                    {t('note.offTheRecord')}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <Link
            to="/interviews/$interviewId"
            params={{ interviewId: talk.id }}
            className="link mt-3 inline-block"
          >
            {t('followUp.seeTalk')}
          </Link>
        </section>
      )}
      {contact.interest.length > 0 && (
        <section aria-labelledby="followup-facts">
          <h2 id="followup-facts" className="mb-3 text-lead">
            {t('advice.facts')}
          </h2>
          <ul className="flex flex-col gap-2">
            {contact.interest.map((interest) => (
              <li key={interest.detail}>{interest.detail}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
