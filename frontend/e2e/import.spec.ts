import { expect, test } from './app'

/** As LinkedIn exports it: notes before the header, and most people without an address. */
const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Example,https://www.linkedin.com/in/ana-example,,Harbour Example,Engineer,12 Mar 2026
Bo,Sample,https://www.linkedin.example/in/bo-sample,bo@example.com,Meadow Example,Designer,03 Feb 2025
José,Muestra,https://www.linkedin.example/in/jose-muestra,,,,01 Jan 2024
`

test('a LinkedIn export: looked at first, then imported, and no second time', async ({
  app,
  page,
}) => {
  await app.signIn()
  await page.goto('/import')
  const choose = async (name: string, text: string) => {
    await page
      .getByLabel('Choose a file, or drop it here')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  }
  await choose('Connections.csv', CONNECTIONS)
  await expect(page.getByText('3 people would come in or change.')).toBeVisible()
  await app.isAccessible()
  const before = await app.call<{ items: unknown[] }>('GET', '/contacts')
  expect(before.items).toEqual([])

  await app.button('Import 3 people').click()
  await expect(page.getByText('3 people came in.')).toBeVisible()
  await app.isAccessible()
  await app.link('See everybody').click()
  await expect(page.getByRole('link', { name: /José Muestra/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Bo Sample/ })).toContainText(
    'Designer · Meadow Example',
  )

  await page.goto('/import')
  await choose('Connections.csv', CONNECTIONS)
  await expect(page.getByText('0 people would come in or change.')).toBeVisible()
  await expect(page.getByText('Known already')).toBeVisible()

  await app.button('Choose another file').click()
  const grown = CONNECTIONS.replace(
    'Ana,Example,https://www.linkedin.com/in/ana-example,,',
    'Ana,Example,https://www.linkedin.com/in/ana-example,ana@example.com,',
  )
  await choose('Connections.csv', `${grown},,,,,,\n`)
  await expect(page.getByText('1 person would come in or change.')).toBeVisible()
  const changed = page.getByRole('region', { name: 'Changed' })
  await expect(changed.getByRole('link', { name: 'Ana Example' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Skipped' })).toContainText('This row is empty.')
  await app.isAccessible()
  await app.button('Import 1 person').click()
  await expect(page.getByText('1 person came in or changed.')).toBeVisible()

  await app.button('Choose another file').click()
  await choose('people.jsonl', '{"name": "Chi Specimen", "colour": "red"}\n')
  const failed = page.getByRole('region', { name: 'These did not come in' })
  await expect(failed).toContainText(/Line 1.*colour: Contacts have no field of this name/s)

  await app.button('Choose another file').click()
  await choose('holiday.csv', 'beach,sun\n1,2\n')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('an import can be stopped, and what had come in stays', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/import')
  const people = Array.from({ length: 40_000 }, (_, at) => `Person ${at},person-${at}@example.com`)
  await page.getByLabel('Choose a file, or drop it here').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['name,email', ...people].join('\n')),
  })
  await app.button('Import 40,000 people').click()
  await app.button('Stop').click()
  await expect(page.getByText(/^Stopped\. [\d,]+ people had come in, and stay\.$/)).toBeVisible()
  await app.isAccessible()
})
