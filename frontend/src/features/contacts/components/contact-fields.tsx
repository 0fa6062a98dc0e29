import type { Contact } from '@/api/reads/contacts'
import { t } from '@/i18n/people'
import { SelectField, TextArea, TextField } from '@/ui/field'
import { INTERESTS } from '../stages'

interface Props {
  known?: Contact | undefined
  /** Only what a first message needs. */
  short?: boolean
  name?: string
}

/** What a first message does not need. */
export const LATER_FIELDS = [
  'phone',
  'common_ground',
  'mutual_contacts',
  'time_zone',
  'about',
] as const

/** What one writes down about a person, most useful first. */
export function ContactFields({ known, short = false, name = '' }: Props) {
  return (
    <>
      <TextField
        name="name"
        label={t('contact.name')}
        defaultValue={known?.name ?? name}
        required
        maxLength={200}
        autoComplete="off"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="organization_name"
          label={t('contact.organization')}
          defaultValue={known?.organization?.name ?? ''}
          optional
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          name="title"
          label={t('contact.title')}
          defaultValue={known?.title ?? ''}
          optional
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <Interest known={known} />
      <TextField
        name="email"
        type="email"
        label={t('contact.email')}
        defaultValue={known?.emails[0]?.value ?? ''}
        optional
        autoComplete="off"
      />
      <TextField
        name="link"
        type="url"
        label={t('contact.link')}
        placeholder={t('contact.linkHint')}
        defaultValue={known?.links[0]?.value ?? ''}
        optional
        maxLength={200}
        autoComplete="off"
      />
      {!short && <More known={known} />}
    </>
  )
}

function Interest({ known }: Props) {
  const first = known?.interest[0]
  return (
    <div className="grid gap-5 sm:grid-cols-[11rem_1fr]">
      <SelectField
        name="interest_kind"
        label={t('contact.why')}
        defaultValue={first?.kind ?? 'work'}
      >
        {INTERESTS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`interest.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="interest_detail"
        label={t('contact.whyDetail')}
        placeholder={t('contact.whyHint')}
        defaultValue={first?.detail ?? ''}
        optional
        maxLength={200}
        autoComplete="off"
      />
    </div>
  )
}

function More({ known }: Props) {
  return (
    <>
      <TextField
        name="phone"
        type="tel"
        label={t('contact.phone')}
        defaultValue={known?.phones[0]?.value ?? ''}
        optional
        maxLength={200}
        autoComplete="off"
      />
      <TextArea
        name="common_ground"
        label={t('contact.commonGround')}
        hint={t('contact.commonGroundHint')}
        defaultValue={known?.common_ground.join('\n') ?? ''}
        optional
        rows={2}
      />
      <TextField
        name="mutual_contacts"
        label={t('contact.mutual')}
        hint={t('contact.mutualHint')}
        defaultValue={known?.mutual_contacts.join(', ') ?? ''}
        optional
        autoComplete="off"
      />
      <SelectField
        name="time_zone"
        label={t('contact.zone')}
        defaultValue={known?.time_zone ?? ''}
        optional
      >
        <option value="">{t('contact.zoneUnknown')}</option>
        {zones(known?.time_zone ?? null).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      <TextArea
        name="about"
        label={t('contact.about')}
        defaultValue={known?.about ?? ''}
        optional
        rows={3}
        maxLength={5000}
      />
    </>
  )
}

/** What this browser knows, and what is there already: another browser may know more. */
function zones(known: string | null): string[] {
  const all = Intl.supportedValuesOf('timeZone')
  return known === null || all.includes(known) ? all : [known, ...all]
}
