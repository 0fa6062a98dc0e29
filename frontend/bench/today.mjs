// Today on a phone with a slow processor and a slow network, at first and when one comes back:
// `node bench/today.mjs`, after `npm run build`. BENCH_ROUNDS says how often.
import { onStage, register, tell } from './stage.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
/** Times slower than this machine. */
const SLOWER = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
/** How long a page is watched once Today is there, in milliseconds. */
const SETTLES = 3000
const LAST = 'Zoë Example'

/** An agenda of a screenful: follow-ups that are due. */
async function fill(request, address) {
  await register(request, address)
  for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen', 'Dee Placeholder', LAST]) {
    const made = await request.post(`${address}/api/v1/contacts`, { data: { name } })
    const { id } = await made.json()
    const due = new Date(Date.now() - 3_600_000).toISOString()
    await request.post(`${address}/api/v1/follow-ups`, {
      data: { contact_id: id, kind: 'custom', due_at: due },
    })
  }
}

/** In the page, before all else: takes down what was painted, moved and blocked, and when. */
function watch(name) {
  localStorage.setItem('seventeen.signed-in', 'yes')
  const seen = { firstPainted: 0, painted: 0, moved: 0, tasks: [], there: undefined }
  window.seen = seen
  // Sent into the page as a text: it knows nothing of this file.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    })
  observe('largest-contentful-paint', (one) => (seen.painted = one.startTime))
  observe('layout-shift', (one) => (seen.moved += one.hadRecentInput ? 0 : one.value))
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }))
  observe('paint', (one) => (seen.firstPainted = one.startTime))
  const look = () => {
    if (document.querySelector('main')?.textContent?.includes(name)) {
      // The frame that was just made is on the screen when the next task runs.
      setTimeout(() => (seen.there = performance.now()))
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens Today in a new tab of the slow phone, and tells what was seen of it. */
async function visit(context, address, { offline = false } = {}) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { ...NETWORK, offline })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address)
  await page.waitForFunction(() => window.seen.there !== undefined, null, { timeout: 60_000 })
  await page.waitForTimeout(SETTLES)
  const seen = await page.evaluate(() => window.seen)
  if (!offline) await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.close()
  return seen
}

/** How long it answered to nobody once something was there: each long task without its first 50 ms. */
function blocked({ firstPainted, tasks }) {
  return tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPainted) - 50)
    .reduce((sum, one) => sum + Math.max(0, one), 0)
}

const there = (visit) => visit.there

await onStage(async (address, browser) => {
  const first = await browser.newContext()
  await fill(first.request, address)
  const storageState = await first.storageState()
  const cold = []
  const again = []
  const without = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ ...PHONE, storageState })
    await context.addInitScript(watch, LAST)
    cold.push(await visit(context, address))
    again.push(await visit(context, address))
    await context.setOffline(true)
    without.push(await visit(context, address, { offline: true }))
    await context.close()
  }
  tell(`Today on a phone ${SLOWER} times slower, 1.6 Mbit/s, 150 ms away:`, [
    { what: 'Today, LCP', unit: 'ms', goal: 2500, values: cold.map((one) => one.painted) },
    { what: 'Today, TBT', unit: 'ms', goal: 100, values: cold.map(blocked) },
    { what: 'Today, CLS', unit: '', goal: 0.05, values: cold.map((one) => one.moved) },
    { what: 'Today once more', unit: 'ms', goal: 1000, values: again.map(there) },
    { what: 'Today once more, no network', unit: 'ms', goal: 1000, values: without.map(there) },
  ])
})
