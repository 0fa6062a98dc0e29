import { expect, test } from './app'

test.describe('the palette', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn()
    for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen']) {
      await app.call('POST', '/contacts', { name })
    }
    await page.goto('/')
    await expect(app.heading(/Good .*, Mia/)).toBeVisible()
  })

  test('puts first what was used lately', async ({ app, page }) => {
    await page.keyboard.press('Control+k')
    const search = page.getByRole('combobox', { name: 'Search or jump' })
    await search.pressSequentially('chi')
    await expect(page.getByRole('option').first()).toHaveText(/Chi Specimen/)
    await page.keyboard.press('Enter')
    await expect(app.heading('Chi Specimen')).toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(/Chi Specimen/)
    await app.isAccessible()
  })

  test('finds a command by some of its letters, and shows its key', async ({ page }) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search or jump' }).pressSequentially('keysh')
    const option = page.getByRole('option', { name: /Keyboard shortcuts/ })
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await expect(option.locator('kbd')).toHaveText('?')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('offers Undo only when there is something to undo', async ({ app, page }) => {
    const undo = page.getByRole('option', { name: /^Undo/ })
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(undo).toHaveCount(0)
    await page.keyboard.press('Escape')
    await app.go('People')
    await page.getByRole('link', { name: /Bo Sample/ }).click()
    await app.button('More about Bo Sample').click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByText('Bo Sample is in the bin.')).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search or jump' }).fill('undo')
    await expect(undo).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: /Bo Sample/ })).toBeVisible()
  })

  test('gives the focus back, and closes one layer at a time', async ({ app, page }) => {
    const add = app.button('Add')
    await add.focus()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: 'Search or jump' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(add).toBeFocused()
  })
})

test('single letters can be turned off', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/')
  await expect(app.heading(/Good .*, Mia/)).toBeVisible()
  await page.keyboard.press('?')
  await page.getByLabel('Shortcuts of a single letter').uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('a')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Search or jump' })).toBeVisible()
})
