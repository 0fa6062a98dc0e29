import { nameOf, type Contact, type Stage } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import Dialog from '@/ui/dialog'
import { Dial } from '@/ui/mark'
import { moveBetween } from '../moves'
import { PROGRESS, STAGES } from '../stages'

interface Props {
  person: Contact
  onMove: (stage: Stage) => void
  onClose: () => void
}

/** Where somebody can be moved to, what that means, and why not elsewhere. */
export default function MoveDialog({ person, onMove, onClose }: Props) {
  return (
    <Dialog title={t('move.title', { name: nameOf(person) })} onClose={onClose}>
      <ul className="-mx-3">
        {STAGES.filter((stage) => stage !== person.stage).map((stage) => {
          const move = moveBetween(person.stage, stage)
          const refused = 'refused' in move
          return (
            <li key={stage}>
              <button
                type="button"
                aria-disabled={refused}
                onClick={() => refused || onMove(stage)}
                className={`flex min-h-14 w-full items-center gap-4 rounded-field px-3 py-2 text-left ${refused ? 'cursor-default text-ink-soft' : 'hover:bg-sunken'}`}
              >
                <Dial
                  share={PROGRESS[stage]}
                  className={`size-6 shrink-0 text-line-strong ${refused ? 'opacity-50' : ''}`}
                />
                <span>
                  <span className={refused ? '' : 'font-semibold'}>{t(`stage.${stage}`)}</span>
                  <span className="block text-small text-ink-soft">
                    {'refused' in move
                      ? t(`move.refused.${move.refused}`)
                      : t(`move.step.${move.step}`)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
