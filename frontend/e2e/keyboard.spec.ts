import { expect, test } from './app'

test.describe('without a mouse', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn()
    for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen']) {
      await app.call('POST', '/contacts', { name })
    }
    await page.goto('/')
    await expect(app.heading(/Good .*, Mia/)).toBeVisible()
  })

  test('from the palette to a person', async ({ app, page }) => {
    await page.keyboard.press('Control+k')
    const search = page.getByRole('combobox', { name: 'Search or jump' })
    await expect(search).toBeFocused()
    await app.isAccessible()
    await search.pressSequentially('chi')
    await expect(page.getByRole('option', { name: /Chi Specimen/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(app.heading('Chi Specimen')).toBeFocused()
  })

  test('through the list and into a person', async ({ app, page }) => {
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await expect(app.heading('People')).toBeFocused()
    await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: /Ana Example/ })).toBeFocused()
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: /Bo Sample/ })).toBeFocused()
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await expect(app.heading('Ana Example')).toBeFocused()
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog', { name: 'Edit' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(app.heading('Ana Example')).toBeFocused()
  })

  test('the search narrows the list while one types', async ({ app, page }) => {
    await app.go('People')
    await page.getByRole('searchbox', { name: 'Search people' }).pressSequentially('samp')
    await expect(page.getByRole('link', { name: /Bo Sample/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /Ana Example/ })).toHaveCount(0)
    await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody of that name')
    await expect(page.getByText('Nobody matches “nobody of that name”.')).toBeVisible()
  })

  test('the help sheet lists the keys, and letters stay letters while typing', async ({
    app,
    page,
  }) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await app.isAccessible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await expect(page.getByRole('dialog', { name: 'Add a person' })).toBeVisible()
    await page.getByLabel('Name', { exact: true }).pressSequentially('Gina Peek')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Gina Peek')
    await page.keyboard.press('Enter')
    await expect(app.heading('Gina Peek')).toBeVisible()
  })

  test('the skip link leads past the navigation', async ({ page }) => {
    await page.reload()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
  })
})
