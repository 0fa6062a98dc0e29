import { useCallback, useRef } from 'react'
import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { remove } from '@/offline/operations'
import { Button, IconButton } from '@/ui/button'
import { usePhotos, type PhotoState, type WaitingPhoto } from '../../photo-queue'

/** Photos of the page that was written on during the talk. */
export function Photos({ talkId }: { talkId: string }) {
  const { there, waiting, unkept, add, again, drop } = usePhotos(talkId)
  const field = useRef<HTMLInputElement>(null)
  return (
    <section aria-labelledby="photos">
      <h2 id="photos" className="mb-1">
        {t('photo.title')}
      </h2>
      <p className="text-ink-soft">{t('photo.hint')}</p>
      {there.length + waiting.length > 0 && (
        <ul className="mt-4 grid grid-cols-2 gap-4 sm:grid-cols-3">
          {there.map((photo, index) => (
            <There key={photo.id} photo={photo} number={index + 1} />
          ))}
          {waiting.map((photo) => (
            <Waiting
              key={photo.id}
              photo={photo}
              state={photo.state}
              onAgain={() => again(photo.id)}
              onDrop={() => drop(photo.id)}
            />
          ))}
        </ul>
      )}
      {unkept && <p className="mt-2 font-medium text-late">{t('draft.unkept')}</p>}
      <input
        ref={field}
        type="file"
        accept="image/*,.heic,.heif"
        multiple
        aria-label={t('photo.choose')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          void add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button look="soft" icon="plus" className="mt-4" onClick={() => field.current?.click()}>
        {t('photo.add')}
      </Button>
    </section>
  )
}

function There({ photo, number }: { photo: Schema<'Attachment'>; number: number }) {
  const at = { interview_id: photo.interview_id, id: photo.id }
  const address = `/api/v1/interviews/${photo.interview_id}/attachments/${photo.id}/content`
  return (
    <li className="relative">
      <a href={address} target="_blank" rel="noreferrer" className="block">
        <img
          src={address}
          alt={t('photo.page', { number })}
          width={photo.width}
          height={photo.height}
          loading="lazy"
          className="aspect-[3/4] w-full rounded-field bg-sunken object-cover"
        />
      </a>
      <IconButton
        icon="close"
        label={t('photo.remove', { number })}
        className="absolute top-1.5 right-1.5 bg-paper/90"
        onClick={() =>
          act(
            t('photo.removed'),
            remove('/api/v1/interviews/{interview_id}/attachments/{id}', at, photo),
          )
        }
      />
    </li>
  )
}

function Waiting({
  photo,
  state,
  onAgain,
  onDrop,
}: {
  photo: WaitingPhoto
  state: PhotoState
  onAgain: () => void
  onDrop: () => void
}) {
  const preview = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(photo.picture)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [photo.picture],
  )
  return (
    <li className="relative">
      <img
        ref={preview}
        alt=""
        className="aspect-[3/4] w-full rounded-field bg-sunken object-cover opacity-70"
      />
      <div role="status" className="mt-1.5 text-small text-ink-soft">
        {state.step === 'sending' && (
          <>
            <progress
              value={state.share}
              aria-label={t('photo.sending')}
              className="h-1.5 w-full accent-accent"
            />
            {t('photo.sending')}
          </>
        )}
        {state.step === 'device' && t('photo.device')}
        {state.step === 'refused' && (
          <span className="text-late">{state.why === '' ? t('photo.refused') : state.why}</span>
        )}
      </div>
      {state.step === 'refused' && (
        <div className="flex flex-wrap gap-1">
          <Button look="quiet" className="px-2" onClick={onAgain}>
            {t('toast.retry')}
          </Button>
          <Button look="quiet" className="px-2" onClick={onDrop}>
            {t('photo.leave')}
          </Button>
        </div>
      )}
    </li>
  )
}
