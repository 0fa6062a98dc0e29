import { useMutation } from '@tanstack/react-query'
import { api, ask, type Schema } from '@/api/client'

export type Skeleton = Schema<'Draft'>

/** Asks for skeletons of a message: short, with gaps in brackets that only the writer can fill. */
export function useSkeletons(
  wanted: Schema<'DraftIn'>,
  onFound: (skeletons: readonly Skeleton[]) => void,
) {
  return useMutation({
    mutationFn: () => ask(api.POST('/api/v1/coach/draft', { body: wanted })),
    onSuccess: ({ drafts }) => onFound(drafts),
  })
}
