import { app } from './en/app'
import { messages } from './en/messages'
import { speak } from './translate'

export const { t, sayCode } = speak({ ...app, ...messages })
