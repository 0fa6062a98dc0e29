import type { Layer } from '../use-move'
import { AlreadyAsked } from './already-asked'
import LogAnswer from './log-answer'
import PlanInterview from './plan-interview'

interface Props {
  layer: Layer
  onLayer: (layer: Layer | undefined) => void
}

/** The form of the step that a move takes. */
export default function MoveLayer({ layer, onLayer }: Props) {
  const { person, sent, answer } = layer
  const close = () => onLayer(undefined)
  if (layer.kind === 'asked') return <AlreadyAsked person={person} onClose={close} />
  if (layer.kind === 'answer' && sent !== undefined) {
    return (
      <LogAnswer
        person={person}
        outreach={sent}
        initial={answer}
        onClose={close}
        onAccepted={() => onLayer({ kind: 'plan', person, sent })}
      />
    )
  }
  return <PlanInterview person={person} outreach={sent} onClose={close} />
}
