import * as account from '@/i18n/account'
import * as messages from '@/i18n/messages'
import * as people from '@/i18n/people'
import * as talks from '@/i18n/talks'

// What a test asks for in words has them at hand, as every screen does.
await Promise.all([account, messages, people, talks].map((part) => part.words()))
