import { expect, test } from './app'

test.describe('a menu', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn()
    const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
    await page.goto(`/people/${id}`)
    await expect(app.heading('Ana Example')).toBeVisible()
  })

  test('is walked by keys, and gives the focus back', async ({ app, page }) => {
    const opener = app.button('More about Ana Example')
    const menu = page.getByRole('menu', { name: 'More about Ana Example' })
    const item = (name: string) => menu.getByRole('menuitem', { name })
    await opener.press('Enter')
    await expect(item('Edit')).toBeFocused()
    await expect(opener).toHaveAttribute('aria-expanded', 'true')
    await app.isAccessible()
    await page.keyboard.press('ArrowUp')
    await expect(item('Delete')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(item('Edit')).toBeFocused()
    await page.keyboard.press('End')
    await expect(item('Delete')).toBeFocused()
    await page.keyboard.press('Home')
    await expect(item('Edit')).toBeFocused()
    await page.keyboard.press('d')
    await expect(item('Delete')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu).toHaveCount(0)
    await expect(opener).toBeFocused()
    await expect(opener).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('ArrowUp')
    await expect(item('Delete')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(menu).toHaveCount(0)
    await expect(opener).not.toBeFocused()
  })

  test('leads to a dialog, which gives the focus back to where it began', async ({ app, page }) => {
    const opener = app.button('More about Ana Example')
    await opener.press('Enter')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Edit' })
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })

  test('opens and closes by its button, and closes by a press beside it', async ({ app, page }) => {
    const opener = app.button('More about Ana Example')
    const menu = page.getByRole('menu')
    await opener.click()
    await expect(menu).toBeVisible()
    const box = await menu.boundingBox()
    const screen = page.viewportSize()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(screen?.width ?? 0)
    await opener.click()
    await expect(menu).toHaveCount(0)
    await opener.click()
    await expect(menu).toBeVisible()
    await page.mouse.click(5, 5)
    await expect(menu).toHaveCount(0)
  })
})

test('a dialog keeps the focus, and closes by a press beside it', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/people')
  await expect(app.heading('People')).toBeVisible()
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    // Past its last field the browser's own buttons may come, but nothing of the page behind.
    const behind = await page.evaluate(
      () =>
        document.activeElement !== document.body &&
        document.activeElement?.closest('dialog') === null,
    )
    expect(behind).toBe(false)
  }
  await page.mouse.click(5, 5)
  await expect(dialog).toHaveCount(0)
})

test('what goes wrong behind a dialog is said where it can be reached', async ({ app, page }) => {
  app.expected.push(/ERR_FAILED/)
  await app.signIn()
  await page.goto('/settings/access')
  await app.button('Make a token').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What is it for?').fill('Backup script')
  await page.route('**/api/v1/tokens', (route) => route.abort())
  await dialog.getByRole('button', { name: 'Make a token' }).click()
  const close = page.getByRole('button', { name: 'Close message' })
  await expect(close).toHaveCount(1)
  await close.click()
  await expect(close).toHaveCount(0)
  await page.unroute('**/api/v1/tokens')
  await dialog.getByRole('button', { name: 'Make a token' }).click()
  await expect(dialog.getByText(/^svt_/)).toBeVisible()
})
