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

test('what goes wrong behind a dialog is said above it', async ({ app, page }) => {
  app.expected.push(/422/)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await app.refuse('PATCH', '**/contacts/*')
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Save', exact: true })
  await app.edit('Ana Example')
  await dialog.getByLabel('What they do').fill('Diver')
  await save.click()
  const news = page.getByText('Not saved: Ana Example. Too short a word.')
  await expect(news).toBeVisible()
  await app.edit('Ana Example')
  await expect(dialog.filter({ has: news })).toBeVisible()
  await app.atRest()
  const [said, title] = await Promise.all(
    [app.button('Close message'), dialog.getByRole('heading').first()].map((one) =>
      one.boundingBox(),
    ),
  )
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0)
  await app.button('Close message').click()
  await expect(app.button('Close message')).toHaveCount(0)
})
