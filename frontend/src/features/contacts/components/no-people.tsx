import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/people'
import { Button, ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'

/** Nobody here yet, or nobody by that name. */
export function NoPeople({ q, filtering }: { q: string; filtering: boolean }) {
  return (
    <div className="px-5" role="status">
      <Empty
        action={
          <div className="flex flex-wrap gap-3">
            <Button look="main" icon="plus" onClick={() => runCommand('person.add')}>
              {t('person.add')}
            </Button>
            {!filtering && (
              <ButtonLink to="/import" icon="import">
                {t('import.open')}
              </ButtonLink>
            )}
          </div>
        }
      >
        {q !== ''
          ? t('people.noneFound', { q })
          : filtering
            ? t('people.noneHere')
            : t('people.none')}
      </Empty>
    </div>
  )
}
