import { expect, PASSWORD, test } from './app'

const SIGNATURE = `Ana Example
Lead engineer, Harbour Example
ana@harbour.example
+49 30 901820
https://people.example/ana`

/** Every press and every field that is filled in: two minutes hold few of them. */
const MOST_ACTS = 10

test('from opening the page to a first message in a few acts', async ({ app, page }) => {
  let acts = 0
  const press = async (name: string) => {
    acts += 1
    await app.button(name).click()
  }
  const fill = async (label: string, text: string) => {
    acts += 1
    await page
      .getByLabel(label, { exact: true })
      .or(page.getByRole('textbox', { name: label }))
      .first()
      .fill(text)
  }
  await page.goto('/')
  await fill('E-mail', `mia-${crypto.randomUUID()}@example.com`)
  await fill('Password', PASSWORD)
  await press('Create account')
  await fill('Your goal', 'A design role that matters to people’s health')
  await press('Go on')

  await test.step('a pasted signature is shown before it is kept', async () => {
    await fill('Paste a profile or a signature', SIGNATURE)
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ana Example')
    await expect(page.getByLabel('Organization')).toHaveValue('Harbour Example')
    await expect(page.getByLabel('What they do')).toHaveValue('Lead engineer')
    await expect(page.getByLabel('E-mail')).toHaveValue('ana@harbour.example')
    await expect(page.getByLabel('Phone')).toHaveValue('+49 30 901820')
    await app.isAccessible()
  })
  await press('Write to them')
  await expect(app.heading('Write to Ana Example')).toBeVisible()
  await press('Start from a skeleton')
  await expect(page.getByLabel('Your message')).toHaveValue(/17 minutes/)
  await press('I’ve sent it')
  await expect(app.heading('Ana Example')).toBeVisible()
  await app.synced()
  const { items } = await app.call<{ items: object[] }>('GET', '/contacts')
  expect(items).toMatchObject([
    {
      name: 'Ana Example',
      stage: 'contacted',
      organization: { name: 'Harbour Example' },
      phones: [{ value: '+49 30 901820' }],
    },
  ])
  expect(acts).toBeLessThanOrEqual(MOST_ACTS)
})

test('what was typed stays when something is pasted, and a list has its own way in', async ({
  app,
  page,
}) => {
  await app.signIn()
  await page.goto('/welcome')
  await app.button('Skip for now').click()
  await page.getByLabel('Name', { exact: true }).fill('Anna')
  await page.getByLabel('Paste a profile or a signature').fill(SIGNATURE)
  await expect(page.getByLabel('What they do')).toHaveValue('Lead engineer')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Anna')
  await app.link('Import a list').click()
  await expect(page).toHaveURL(/import/)
})
