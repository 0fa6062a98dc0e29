import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ask } from '@/api/client'
import { comes, importQuery, isOver } from '@/api/reads/imports'
import { describe } from '@/i18n/describe'
import { t } from '@/i18n/account'
import { Button, ButtonLink } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Details, Outcome } from './outcome'

const ACCEPTED = '.csv,.tsv,.txt,.vcf,.vcard,.jsonl,.ndjson,text/csv,text/vcard'

function upload(file: File, dryRun: boolean) {
  const form = new FormData()
  form.set('file', file)
  form.set('dry_run', String(dryRun))
  return ask(
    api.POST('/api/v1/imports', {
      // The contract names the parts; what goes out is the form with the file itself.
      body: { file: file.name, dry_run: dryRun },
      bodySerializer: () => form,
    }),
  )
}

/** A file of people: first what it would bring, then it comes in. */
export function ImportScreen() {
  const [file, setFile] = useState<File>()
  const preview = useMutation({
    mutationFn: (chosen: File) => upload(chosen, true),
    meta: { inline: true },
  })
  const run = useMutation({
    mutationFn: (chosen: File) => upload(chosen, false),
    meta: { inline: true },
  })
  const choose = (chosen: File | undefined) => {
    if (chosen === undefined) return
    setFile(chosen)
    run.reset()
    preview.mutate(chosen)
  }
  const started = run.data ?? preview.data
  const id = started?.id ?? ''
  const current = useQuery({ ...importQuery(id), enabled: started !== undefined })
  const shown = started === undefined ? undefined : (current.data ?? started)
  const stop = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/imports/{id}/cancel', { params: { path: { id } } })),
  })
  const error = run.error ?? preview.error
  const over = error === null && shown !== undefined && isOver(shown) ? shown : undefined
  const again = () => {
    setFile(undefined)
    preview.reset()
    run.reset()
  }
  return (
    <div className="page">
      <Heading title={t('import.title')} className="mb-3" />
      <p className="mb-8 text-lead text-ink-soft">{t('import.intro')}</p>
      {file === undefined ? (
        <>
          <Drop onChoose={choose} />
          <HowTo />
        </>
      ) : (
        <section aria-label={file.name} aria-live="polite">
          <p className="mb-4 flex items-center gap-3 font-semibold">
            <Icon name="note" />
            {file.name}
          </p>
          {error !== null && (
            <p role="alert" className="mb-5 rounded-field bg-late-wash px-5 py-4 font-medium">
              {describe(error)}
            </p>
          )}
          {error === null && (shown === undefined || !isOver(shown)) && (
            <p className="text-lead text-ink-soft">
              {run.data === undefined ? t('import.reading') : t('import.running')}
            </p>
          )}
          {over !== undefined && <Outcome run={over} />}
          <div className="mt-6 flex flex-wrap gap-3">
            {shown?.dry_run === true && shown.status === 'done' && comes(shown) > 0 && (
              <Button look="main" busy={run.isPending} onClick={() => run.mutate(file)}>
                {t('import.go', { count: comes(shown) })}
              </Button>
            )}
            {shown?.dry_run === false && !isOver(shown) && (
              <Button busy={stop.isPending} onClick={() => stop.mutate()}>
                {t('import.stop')}
              </Button>
            )}
            {shown?.dry_run === false && isOver(shown) && comes(shown) > 0 && (
              <ButtonLink to="/people" look="main">
                {t('import.toPeople')}
              </ButtonLink>
            )}
            <Button look="quiet" onClick={again}>
              {t('import.other')}
            </Button>
          </div>
        </section>
      )}
      {over !== undefined && <Details run={over} />}
    </div>
  )
}

/** The file field itself lies over the whole area, so that a file can be dropped onto it. */
function Drop({ onChoose }: { onChoose: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false)
  return (
    <label
      className={`relative flex flex-col items-center gap-4 rounded-card border-2 border-dashed px-6 py-14 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${over ? 'border-accent bg-accent-wash' : 'border-line-strong hover:border-accent'}`}
    >
      <Icon name="import" className="size-10 text-accent" />
      <span className="text-lead font-semibold">{t('import.choose')}</span>
      <span className="text-ink-soft">{t('import.kinds')}</span>
      <input
        type="file"
        accept={ACCEPTED}
        className="absolute inset-0 cursor-pointer opacity-0"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
    </label>
  )
}

function HowTo() {
  return (
    <details className="mt-8 border-t border-line pt-2">
      <summary className="flex min-h-12 items-center font-semibold">{t('import.how')}</summary>
      <ol className="flex list-decimal flex-col gap-2 pb-4 pl-5 text-ink-soft">
        <li>{t('import.how1')}</li>
        <li>{t('import.how2')}</li>
        <li>{t('import.how3')}</li>
      </ol>
    </details>
  )
}
