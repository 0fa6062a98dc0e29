import type { Schema, Versioned } from '@/api/client'
import type { Organization } from '@/api/reads/organizations'
import { act } from '@/commands/act'
import { t } from '@/i18n/lists'
import { change, create, newId, remove } from '@/offline/operations'
import { write } from '@/offline/write'

const ONE = '/api/v1/organizations/{id}'

/** A new one; returns its id. */
export function addOrganization(name: string): string {
  const id = newId()
  write(create(ONE, { id }, { name, target: true, links: [] }, { contact_count: 0 }))
  return id
}

export function changeOrganization(
  organization: Versioned<Organization>,
  patch: Schema<'OrganizationPatch'>,
): void {
  write(change(ONE, { id: organization.id }, patch, organization))
}

/** Whether the user aims for it: one press, and another takes it back. */
export function setTarget(organization: Organization, target: boolean): void {
  write(change(ONE, { id: organization.id }, { target }))
}

/** Into the bin; its people stay. */
export function deleteOrganization(organization: Organization): void {
  act(
    t('organization.deleted', { name: organization.name }),
    remove(ONE, { id: organization.id }, organization),
  )
}
