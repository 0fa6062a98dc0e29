import { app } from './en/app'
import { people } from './en/people'
import { speak } from './translate'

export const { t, sayCode } = speak({ ...app, ...people })
