import { app } from './en/app'
import { speak } from './translate'

export const { t, sayCode } = speak(app)
