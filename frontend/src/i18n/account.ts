import { app } from './en/app'
import { account } from './en/account'
import { speak } from './translate'

export const { t, sayCode } = speak({ ...app, ...account })
