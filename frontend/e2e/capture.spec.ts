import { expect, test } from './app'

interface Talk {
  contact_id: string
  medium: string
  starts_at: string
}
interface Person {
  id: string
  name: string
  title: string | null
  organization: { name: string } | null
  common_ground: string[]
  interest: { detail: string }[]
  emails: { value: string }[]
  phones: { value: string }[]
}

test.describe('one line', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn()
    await page.goto('/')
    await expect(app.heading(/Good .*, Mia/)).toBeVisible()
  })

  test('becomes a talk with somebody known, shown before it is made', async ({ app, page }) => {
    const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
    await app.button('Add').click()
    const dialog = page.getByRole('dialog', { name: 'Add' })
    const line = dialog.getByLabel('What happened, or what comes next?')
    await expect(line).toBeFocused()
    await app.isAccessible()
    await line.fill('coffee with ana tomorrow 3pm')
    await expect(dialog.getByRole('status')).toHaveText(/^Talk · Ana Example · .* 3:00 PM$/)
    await expect(dialog.getByLabel('With')).toHaveValue(id)
    await expect(dialog.getByLabel('How', { exact: true })).toHaveValue('coffee')
    await app.isAccessible()
    await line.press('Enter')
    await expect(page.getByText('Your talk with Ana Example is planned.')).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await app.synced()
    const { items } = await app.call<{ items: Talk[] }>('GET', '/interviews')
    expect(items).toMatchObject([{ contact_id: id, medium: 'coffee' }])
    const berlin = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', hour: 'numeric' })
    expect(berlin.format(new Date(items[0]?.starts_at ?? ''))).toBe('3 PM')
  })

  test('becomes a person, without what was left out', async ({ app, page }) => {
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Add' })
    await dialog
      .getByLabel('What happened, or what comes next?')
      .fill('met Bo at PyCon, data lead at Acme, ask about migrations')
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Bo')
    await expect(dialog.getByRole('textbox', { name: 'Where you met' })).toHaveValue('PyCon')
    await expect(dialog.getByRole('textbox', { name: 'Ask about' })).toHaveValue('migrations')
    await dialog.getByRole('textbox', { name: 'Organization' }).fill('Acme Example')
    await app.button('Leave out: What they do').click()
    await expect(dialog.getByRole('textbox', { name: 'What they do' })).toHaveCount(0)
    await app.button('Add to my people').click()
    await expect(page.getByText('Bo is one of your people now.')).toBeVisible()
    await app.synced()
    const { items } = await app.call<{ items: Person[] }>('GET', '/contacts')
    expect(items).toMatchObject([
      {
        name: 'Bo',
        title: null,
        organization: { name: 'Acme Example' },
        common_ground: ['Met at PyCon'],
        interest: [{ detail: 'migrations' }],
      },
    ])
    const touches = await app.call<{ items: { kind: string; text: string }[] }>('GET', '/touches')
    expect(touches.items).toMatchObject([{ kind: 'met', text: 'PyCon' }])
    await app.button('Undo').click()
    await expect
      .poll(async () => (await app.call<{ items: Person[] }>('GET', '/contacts')).items)
      .toEqual([])
  })

  test('becomes a reminder about somebody new', async ({ app, page }) => {
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Add' })
    const line = dialog.getByLabel('What happened, or what comes next?')
    await line.fill('remind me to thank Bo on Friday')
    await expect(dialog.getByLabel('What to do')).toHaveValue('thank Bo')
    await line.press('Enter')
    await expect(page.getByText(/^Noted. Bo is on your list for/)).toBeVisible()
    await app.synced()
    const { items } = await app.call<{ items: { kind: string; body: string }[] }>(
      'GET',
      '/follow-ups',
    )
    expect(items).toMatchObject([{ kind: 'custom', body: 'thank Bo' }])
  })

  test('or a pasted signature becomes a person to look over', async ({ app, page }) => {
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Add' })
    const line = dialog.getByLabel('What happened, or what comes next?')
    await line.fill(
      'Best regards,\n\nCleo Specimen\nData Lead, Harbour Example GmbH\ncleo@harbour.example\n+49 40 1234567',
    )
    await expect(dialog.getByRole('textbox', { name: 'E-mail' })).toHaveValue(
      'cleo@harbour.example',
    )
    await app.isAccessible()
    await line.press('Enter')
    await expect(page.getByText('Cleo Specimen is one of your people now.')).toBeVisible()
    await app.synced()
    const { items } = await app.call<{ items: Person[] }>('GET', '/contacts')
    expect(items).toMatchObject([
      {
        name: 'Cleo Specimen',
        title: 'Data Lead',
        organization: { name: 'Harbour Example GmbH' },
        phones: [{ value: '+49 40 1234567' }],
      },
    ])
  })

  test('is about whom the screen shows, and waits through a reload', async ({ app, page }) => {
    const { id } = await app.call('POST', '/contacts', {
      name: 'Ana Example',
      time_zone: 'America/New_York',
    })
    await page.goto(`/people/${id}`)
    await expect(app.heading('Ana Example')).toBeVisible()
    const add = app.button('Add')
    await add.focus()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Add' })
    const line = dialog.getByLabel('What happened, or what comes next?')
    await line.fill('lunch tomorrow at 13:00')
    await expect(dialog.getByLabel('With')).toHaveValue(id)
    await expect(dialog.getByText(/7:00 AM for Ana Example/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(add).toBeFocused()
    await page.reload()
    await app.button('Add').click()
    await expect(line).toHaveValue('lunch tomorrow at 13:00')
    await app.button('Plan the talk').click()
    await expect(page.getByText('Your talk with Ana Example is planned.')).toBeVisible()
  })
})
