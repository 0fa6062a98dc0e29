import { Suspense, useCallback, useRef } from 'react'
import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import { change, remove } from '@/offline/operations'
import type { PhotoState, WaitingPhoto } from '@/offline/photos'
import { write } from '@/offline/write'
import { Button } from '@/ui/button'
import { OffTheRecord } from '@/ui/off-the-record'
import { usePhotos } from '../../photo-queue'

const Menu = part(() => import('@/ui/menu'))

const ONE = '/api/v1/interviews/{interview_id}/attachments/{id}'

/** Photos of the page that was written on during the talk. */
export function Photos({ talkId }: { talkId: string }) {
  const { there, waiting, unkept, add, hide, again, drop } = usePhotos(talkId)
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
          {waiting.map((photo, index) => (
            <Waiting
              key={photo.id}
              photo={photo}
              number={there.length + index + 1}
              state={photo.state}
              onHide={(off) => void hide(photo.id, off)}
              onAgain={() => again(photo.id)}
              onDrop={() => void drop(photo.id)}
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

/** What can be done with a photo, in its corner; and whether it is off the record, below it. */
function Corner({
  label,
  hidden,
  onHide,
  onRemove,
}: {
  label: string
  hidden: boolean
  onHide: (hidden: boolean) => void
  onRemove: () => void
}) {
  return (
    <div className="absolute top-1.5 right-1.5 rounded-full bg-paper/90">
      <Suspense fallback={<span className="block size-11" />}>
        <Menu
          label={label}
          items={[
            {
              label: hidden ? t('note.onTheRecord') : t('note.offTheRecord'),
              icon: 'key',
              run: () => onHide(!hidden),
            },
            { label: t('note.remove'), icon: 'close', run: onRemove },
          ]}
        />
      </Suspense>
    </div>
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
      <Corner
        label={t('photo.change', { number })}
        hidden={photo.off_the_record}
        onHide={(off_the_record) => write(change(ONE, at, { off_the_record }))}
        onRemove={() => act(t('photo.removed'), remove(ONE, at, photo))}
      />
      {photo.off_the_record && <OffTheRecord />}
    </li>
  )
}

function Waiting({
  photo,
  number,
  state,
  onHide,
  onAgain,
  onDrop,
}: {
  photo: WaitingPhoto
  number: number
  state: PhotoState
  onHide: (hidden: boolean) => void
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
  const { offTheRecord = false } = photo
  return (
    <li className="relative">
      <img
        ref={preview}
        alt={t('photo.page', { number })}
        className="aspect-[3/4] w-full rounded-field bg-sunken object-cover opacity-70"
      />
      {state.step !== 'sending' && (
        <Corner
          label={t('photo.change', { number })}
          hidden={offTheRecord}
          onHide={onHide}
          onRemove={onDrop}
        />
      )}
      {offTheRecord && <OffTheRecord />}
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
          <span className="text-late">
            {typeof state.why === 'string'
              ? t(`photo.refused.${state.why}`)
              : state.why.detail || t('photo.refused')}
          </span>
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
