import type { Locator, Page } from '@playwright/test'
import { expect, PASSWORD, test } from './app'

/** The main job and the lists, by keys alone: nothing here may click. */

/** Goes on by Tab until it is there, as somebody would who can't use a mouse. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

async function press(page: Page, target: Locator, key = 'Enter') {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

async function choose(page: Page, words: string, option: RegExp) {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search or jump' })).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Search or jump' })).toHaveCount(0)
}

test('from signing up to the thank-you', async ({ app, page }) => {
  await test.step('sign up, and one question', async () => {
    await page.goto('/')
    await type(page, page.getByLabel('E-mail'), `mia-${crypto.randomUUID()}@example.com`)
    await type(page, page.getByLabel('Password'), PASSWORD)
    await page.keyboard.press('Enter')
    await expect(app.heading('What are you looking for?')).toBeFocused()
    await type(page, page.getByLabel('Your goal'), 'A design role')
    await press(page, app.button('Go on'))
    await press(page, app.link('Later'))
    await expect(app.heading(/Good/)).toBeFocused()
  })

  await test.step('add a person', async () => {
    await page.keyboard.press('a')
    await expect(page.getByLabel('What happened, or what comes next?')).toBeFocused()
    await page.keyboard.type('met Ana at PyCon, engineer at Harbour, ask about tides')
    await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('Ana')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('write to them, and log it as sent', async () => {
    await choose(page, 'ana', /Ana/)
    await expect(app.heading('Ana')).toBeFocused()
    await choose(page, 'write', /Write/)
    await expect(app.heading('Write to Ana')).toBeVisible()
    await type(page, page.getByLabel('Your message'), 'Seventeen minutes about tides?')
    await press(page, app.button('I’ve sent it'))
    await expect(app.heading('Ana')).toBeVisible()
  })

  await test.step('log the answer, and plan the talk', async () => {
    await press(page, app.button('Log the answer'))
    await press(page, page.getByRole('radio').first(), 'Space')
    await expect(page.getByRole('radio', { name: 'Yes, let’s talk' })).toBeChecked()
    await press(page, app.button('Save the answer'))
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Plan the talk' }))
    await expect(app.heading('Talk with Ana')).toBeFocused()
  })

  await test.step('prepare', async () => {
    await type(page, page.getByLabel('New question'), 'What surprised you about the sea?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('What surprised you about the sea?')).toBeVisible()
    await press(page, app.button('Start the talk'))
  })

  await test.step('hold it', async () => {
    await expect(page.getByRole('timer')).toBeVisible()
    await type(page, page.getByLabel('New note'), 'start with the logs')
    await page.keyboard.press('Enter')
    await expect(page.getByText('start with the logs')).toBeVisible()
    await page.keyboard.press('Escape')
    await press(page, app.button('Finish the talk'))
  })

  await test.step('wrap up, and thank', async () => {
    await press(page, app.button('Done, thank Ana'))
    await expect(app.heading('Thank Ana')).toBeFocused()
    await type(page, page.getByLabel('Your message'), 'Thank you: I began with the logs.')
    await press(page, app.button('I’ve sent it'))
    await expect(app.heading(/Good/)).toBeVisible()
    await app.synced()
    const { items } = await app.call<{ items: { stage: string }[] }>('GET', '/contacts')
    expect(items.map(({ stage }) => stage)).toEqual(['in_touch'])
  })
})

test.describe('in lists', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn()
    for (const name of ['Ana Example', 'Bo Sample']) {
      const { id } = await app.call('POST', '/contacts', { name })
      const due_at = new Date(Date.now() + 86_400_000).toISOString()
      await app.call('POST', '/follow-ups', { contact_id: id, due_at, body: name })
    }
    await page.goto('/follow-ups')
    await expect(page.locator('[data-row]')).toHaveCount(2)
  })

  test('J and K go, Enter opens, E is done, and Escape leads back to where one was', async ({
    app,
    page,
  }) => {
    const rows = page.locator('[data-row]')
    await page.keyboard.press('j')
    await expect(rows.first()).toBeFocused()
    await page.keyboard.press('j')
    await expect(rows.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(rows.first()).toBeFocused()
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog')).toBeVisible()
    // Behind a layer the letters of the list rest.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('j')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(rows.first()).not.toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(
      page.locator('[data-owed]').first().locator(':focus'),
      'focus is back in the row that opened it',
    ).toHaveCount(1)
    await page.keyboard.press('e')
    await expect(rows).toHaveCount(1)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/follow-ups\/./)
    await app.synced()
  })

  test('single letters do nothing once they are turned off', async ({ app, page }) => {
    await page.goto('/settings/device')
    await press(page, page.getByRole('switch', { name: 'Shortcuts of a single letter' }), 'Space')
    await page.goto('/people')
    await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
    for (const key of ['j', 'a', 'n', 'e', '?', 'g', 'p']) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('[data-row]:focus')).toHaveCount(0)
    await expect(app.heading('People')).toBeVisible()
    // Those with a modifier stay.
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Search or jump' })).toBeFocused()
  })

  test('what is ticked away hands the focus on: down, then up, then to the heading', async ({
    app,
    page,
  }) => {
    const named = (name: string) => page.getByRole('button', { name })
    await press(page, named('Done: Follow up with Ana Example'), 'Space')
    await expect(named('Done: Follow up with Bo Sample')).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(page.locator('[data-row]')).toHaveCount(2)
    await expect(named('Done: Follow up with Bo Sample')).toBeFocused()
    await page.keyboard.press('s')
    await press(page, app.button('Skip it for good'))
    await expect(page.locator('[data-row]')).toHaveCount(1)
    await expect(named('Done: Follow up with Ana Example')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(app.heading('Follow-ups')).toBeFocused()
    await app.synced()

    await test.step('promises, of one side after those of the other', async () => {
      const { items } = await app.call<{ items: { id: string }[] }>('GET', '/contacts')
      const { id: interview_id } = await app.call('POST', '/interviews', {
        contact_id: items[0]?.id,
        starts_at: new Date(Date.now() - 3_600_000).toISOString(),
      })
      for (const [by, text] of [
        ['me', 'Send the study'],
        ['them', 'Ask a friend'],
      ]) {
        await app.call('POST', '/promises', { interview_id, by, text })
      }
      await page.goto('/insights/promises')
      await press(page, page.getByLabel('Kept: Send the study'), 'Space')
      await expect(page.getByLabel('Kept: Ask a friend')).toBeFocused()
      await page.keyboard.press('Space')
      await expect(page.getByRole('region', { name: 'Kept' }).getByRole('listitem')).toHaveCount(2)
      // Not to one that would be opened again.
      await expect(app.heading('Promises')).toBeFocused()
      await app.synced()
    })

    await test.step('and what comes back from the bin', async () => {
      const { items } = await app.call<{ items: { id: string }[] }>('GET', '/contacts')
      const ids = items.map(({ id }) => id)
      await app.call('POST', '/contacts/batch', { ids, delete: true })
      await page.goto('/bin')
      await press(page, app.button('Restore Ana Example'))
      await expect(app.button('Restore Bo Sample')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(app.heading('Bin')).toBeFocused()
      await app.synced()
    })
  })
})
