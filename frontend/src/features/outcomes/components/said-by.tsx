import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { contactQuery, nameOf } from '@/api/reads/contacts'

/** The name of somebody, leading to them. */
export function SaidBy({ contactId }: { contactId: string }) {
  const contact = useQuery(contactQuery(contactId)).data
  return (
    <Link
      to="/people/$contactId"
      params={{ contactId }}
      search={{}}
      className="underline underline-offset-4 hover:text-ink"
    >
      {contact === undefined ? '…' : nameOf(contact)}
    </Link>
  )
}
