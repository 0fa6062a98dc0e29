import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'

const DAY = 86_400_000
const QUESTIONS = [
  'What surprised you about the sea?',
  'How do you choose what to build next?',
  'What is the hardest part that nobody talks about?',
]
const LAST = 'Who else would be good for me to talk to?'

/** Yesterday at two in the afternoon in Berlin: the server takes no start that is yet to come. */
function yesterdayAtTwo(): Date {
  const day = new Date(Date.now() - DAY).toISOString().slice(0, 10)
  const noon = new Date(`${day}T12:00:00Z`)
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Berlin',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(noon),
  )
  return new Date(noon.getTime() + (14 - hour) * 3_600_000)
}

async function talk(app: App, more: object = {}): Promise<{ id: string; contact: string }> {
  const contact = await app.call('POST', '/contacts', {
    name: 'Ana Example',
    emails: [{ value: 'ana@harbour.example' }],
    organization_name: 'Harbour Example',
  })
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact.id,
    starts_at: new Date().toISOString(),
    minutes_agreed: 17,
    medium: 'video',
    ...more,
  })
  for (const text of QUESTIONS) await app.call('POST', `/interviews/${id}/questions`, { text })
  return { id, contact: contact.id }
}

/** Counts what the phone would feel, through reloads. */
async function feelVibration(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'vibrate', {
      value: () => {
        const felt = Number(sessionStorage.getItem('felt') ?? '0')
        sessionStorage.setItem('felt', String(felt + 1))
        return true
      },
    })
  })
}

const felt = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('felt') ?? '0'))

test('a box of 17 minutes from 14:00 rings once at 14:14, also after a reload', async ({
  app,
  page,
}) => {
  const start = yesterdayAtTwo()
  const at = (minutes: number, seconds = 0) => start.getTime() + (minutes * 60 + seconds) * 1000
  await feelVibration(page)
  await app.signIn()
  const { id } = await talk(app)
  await app.call('POST', `/interviews/${id}/start`, { started_at: start.toISOString() })
  await page.clock.install({ time: at(13, 50) })
  await page.goto(`/interviews/${id}`)
  await expect(page.getByRole('timer')).toHaveText(/^3:(10|0\d)$/)
  await expect(page.getByText('silent alarm at 2:14 PM')).toBeVisible()
  await page.getByLabel('New note').click()
  await page.clock.pauseAt(at(13, 59))
  await expect(page.getByRole('timer')).toHaveText('3:01')
  expect(await felt(page)).toBe(0)
  await expect(page.getByRole('region', { name: 'The last question' })).toHaveCount(0)

  await page.clock.runFor(1000)
  await expect(page.getByRole('region', { name: 'The last question' })).toContainText(LAST)
  expect(await felt(page)).toBe(1)
  await page.clock.runFor(30_000)
  expect(await felt(page)).toBe(1)

  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/^2:[23]\d$/)
  await page.getByLabel('New note').click()
  await page.clock.runFor(20_000)
  expect(await felt(page)).toBe(1)
  await expect(page.getByRole('region', { name: 'The last question' })).toBeVisible()
  await page.getByLabel('New note').blur()
  await app.button('Asked').click()
  await expect(page.getByLabel(`Asked: ${LAST}`)).toBeChecked()

  await page.clock.pauseAt(at(19, 5))
  await expect(page.getByRole('timer')).toHaveText('+2:05')
  await page.getByLabel('They insisted on going on').check()
  await expect(page.getByText('more, as they wished')).toBeVisible()
  await page.clock.resume()
  await app.isAccessible()
  await app.button('Finish the talk').click()
  await expect(page.getByText('While it is fresh')).toBeVisible()
  await expect
    .poll(async () => app.call<Record<string, unknown>>('GET', `/interviews/${id}`))
    .toMatchObject({
      status: 'held',
      referral_question_asked: true,
      extended_at_their_request: true,
    })
})

for (const sound of [false, true]) {
  test(`the alarm ${sound ? 'chimes softly when that was chosen' : 'makes no sound unasked'}`, async ({
    app,
    page,
  }) => {
    await feelVibration(page)
    await page.addInitScript(() => {
      globalThis.AudioContext = class extends AudioContext {
        override createOscillator() {
          document.documentElement.dataset['tones'] = String(
            Number(document.documentElement.dataset['tones'] ?? '0') + 1,
          )
          return super.createOscillator()
        }
      }
    })
    const tones = () => page.evaluate(() => document.documentElement.dataset['tones'] ?? '0')
    const start = yesterdayAtTwo()
    await app.signIn()
    const { id } = await talk(app)
    await app.call('POST', `/interviews/${id}/start`, { started_at: start.toISOString() })
    await page.clock.install({ time: start.getTime() + 13 * 60_000 })
    await page.goto(`/interviews/${id}`)
    await page.getByLabel('New note').click()
    if (sound) {
      await page.getByLabel('New note').blur()
      await app.button('More for this talk').click()
      await page.getByRole('menuitem', { name: 'Soft sound at the alarm' }).click()
      // How it will be: two tones.
      await expect.poll(tones).toBe('2')
    }
    await page.clock.pauseAt(start.getTime() + (13 * 60 + 59) * 1000)
    await page.clock.runFor(1000)
    await expect(page.getByRole('region', { name: 'The last question' })).toContainText(LAST)
    expect(await felt(page)).toBe(1)
    await page.clock.runFor(30_000)
    await expect.poll(tones).toBe(sound ? '4' : '0')
  })
}

test('who goes over without saying so is asked whether they insisted', async ({ app, page }) => {
  await app.signIn()
  const { id } = await talk(app)
  const start = new Date(Date.now() - 20 * 60_000).toISOString()
  await app.call('POST', `/interviews/${id}/start`, { started_at: start })
  await page.goto(`/interviews/${id}`)
  await app.button('Finish the talk').click()
  await expect(page.getByRole('dialog', { name: /^[34] minutes over$/ })).toBeVisible()
  await app.isAccessible()
  await app.button('Yes, they insisted').click()
  await expect
    .poll(async () => app.call<Record<string, unknown>>('GET', `/interviews/${id}`))
    .toMatchObject({ status: 'held', extended_at_their_request: true })
})

test('a talk can be finished over a note that is half written, which is kept', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await talk(app)
  await app.call('POST', `/interviews/${id}/start`, {})
  await page.goto(`/interviews/${id}`)
  await page.getByLabel('New note').fill('She began as a')
  await page.getByRole('heading', { level: 1 }).click()
  await app.button('Finish the talk').click()
  await expect(page.getByText('She began as a')).toBeVisible()
  await app.synced()
  const { items } = await app.call<{ items: object[] }>('GET', `/interviews/${id}/notes`)
  expect(items).toMatchObject([{ text: 'She began as a' }])
})

test('over a coffee there is only the clock, and writing is one tap away', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await talk(app, { medium: 'coffee', place: 'Pier 3' })
  await page.goto(`/interviews/${id}`)
  await app.button('Start the talk').click()
  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByLabel('New note')).toHaveCount(0)
  await app.isAccessible()
  await app.button('Write here').click()
  await expect(page.getByLabel('New note')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('New note')).toBeVisible()
  await app.button('Only the clock').click()
  await expect(page.getByLabel('New note')).toHaveCount(0)
})

/** The renderer dies without a word, as when a phone runs out of battery. */
async function kill(page: Page) {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

test('the whole conversation in flight mode, killed in the middle, then equal to the server', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/)
  await app.signIn()
  const { id } = await talk(app)
  await page.goto(`/interviews/${id}`)
  await expect(page.getByText(LAST)).toBeVisible()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await expect(page.getByText(LAST)).toBeVisible()
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length))
    .toBeGreaterThan(0)

  await context.setOffline(true)
  await app.button('Start the talk').click()
  await expect(page.getByRole('timer')).toHaveText(/^1[67]:\d\d$/)
  await page.getByRole('button', { name: `Write on: ${QUESTIONS[0]}` }).click()
  await page.keyboard.type('start with the maintenance logs')
  await app.button('Pain point').click()
  await page.keyboard.press('Enter')
  await page.getByLabel(`Asked: ${QUESTIONS[0]}`).check()
  await page.getByRole('button', { name: `Write on: ${QUESTIONS[1]}` }).click()
  await page.keyboard.type('Ben Sample, Pier Example')
  await app.button('Name given').click()
  await page.keyboard.press('Enter')
  const half = 'she will not say this in publ'
  await page.keyboard.type(half)
  await expect(page.getByLabel('New note')).toHaveValue(half)
  await kill(page)

  const again = await context.newPage()
  await again.goto(`/interviews/${id}`)
  const field = again.getByLabel('New note')
  await expect(field).toHaveValue(half)
  await expect(again.getByRole('timer')).toHaveText(/^1[67]:\d\d$/)
  await expect(again.getByText('start with the maintenance logs')).toBeVisible()
  await field.click()
  await again.keyboard.press('End')
  await again.keyboard.type('ic')
  await again.getByRole('button', { name: 'Off the record', exact: true }).click()
  await again.keyboard.press('Enter')
  await field.blur()
  await again.getByLabel(`Asked: ${LAST}`).check()
  await again.getByRole('button', { name: 'Finish the talk', exact: true }).click()
  await expect(again.getByText('While it is fresh')).toBeVisible()
  await again.getByRole('button', { name: 'Add to people', exact: true }).click()
  await expect(again.getByText('In your people')).toBeVisible()
  await again.getByRole('button', { name: 'Done, thank Ana Example', exact: true }).click()

  // The thank-you is there at once, with its draft, and first on Today.
  await expect(again.getByRole('heading', { level: 1, name: 'Thank Ana Example' })).toBeVisible()
  await expect(again.getByText('23 hours left')).toBeVisible()
  await again.getByRole('button', { name: 'Start from a draft', exact: true }).click()
  const message = again.getByLabel('Your message')
  await expect(message).toHaveValue(/maintenance logs/)
  await expect(message).not.toHaveValue(/in public/)
  await message.fill('Thank you, Ana. The maintenance logs st')
  await again.goto('/')
  await again
    .getByRole('region', { name: 'Thank Ana Example for the talk: 23 hours left.' })
    .getByRole('link', { name: 'Write the thank-you' })
    .click()
  await expect(message).toHaveValue('Thank you, Ana. The maintenance logs st')
  await message.fill('Thank you, Ana. The maintenance logs stay with me.')
  await again.getByRole('button', { name: 'I’ve sent it', exact: true }).click()
  await expect(again.getByText(/Thank Ana Example for the talk/)).toHaveCount(0)

  await context.setOffline(false)
  const texts = async () => {
    const { items } = await app.call<{
      items: { text: string; mark: string | null; off_the_record: boolean }[]
    }>('GET', `/interviews/${id}/notes`)
    return items.map((note) => [note.text, note.mark, note.off_the_record])
  }
  await expect
    .poll(async () => app.call<Record<string, unknown>>('GET', `/interviews/${id}`), {
      timeout: 60_000,
    })
    .toMatchObject({ status: 'held', referral_question_asked: true })
  await expect
    .poll(
      async () =>
        (await app.call<{ wrapped_up_at: string | null }>('GET', `/interviews/${id}`))
          .wrapped_up_at,
      { timeout: 60_000 },
    )
    .not.toBeNull()
  expect(await texts()).toEqual([
    ['start with the maintenance logs', 'pain_point', false],
    ['Ben Sample, Pier Example', 'referral', false],
    ['she will not say this in public', null, true],
  ])
  const insights = await app.call<{ items: { text: string; kind: string }[] }>(
    'GET',
    `/insights?interview_id=${id}`,
  )
  expect(insights.items.map((one) => [one.kind, one.text])).toEqual([
    ['pain_point', 'start with the maintenance logs'],
  ])
  const people = await app.call<{ items: { name: string }[] }>('GET', '/contacts?q=Ben')
  expect(people.items.map((one) => one.name)).toEqual(['Ben Sample'])
  const thanks = await app.call<{ items: object[] }>(
    'GET',
    `/follow-ups?interview_id=${id}&kind=thank_you`,
  )
  expect(thanks.items).toMatchObject([
    { status: 'done', body: 'Thank you, Ana. The maintenance logs stay with me.' },
  ])
})
