import { app } from './en/app'
import { talks } from './en/talks'
import { speak } from './translate'

export const { t, sayCode } = speak({ ...app, ...talks })
