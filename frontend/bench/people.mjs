// From a keystroke to the filtered list, with very many people and a slow processor:
// `node bench/people.mjs`, after `npm run build`. BENCH_PEOPLE says how many people there are.
import { onStage, register, tell } from './stage.mjs'

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 100_000)
/** Times slower than this machine. */
const SLOWER = 4
/** Milliseconds from the key to the painted list. */
const GOAL = 100
/** How long a person takes from key to key. */
const PACE = 180

const FIRST = ['Ana', 'Bo', 'Chi', 'Dee', 'Élodie', 'Fay', 'Gil', 'Ida', 'José', 'Zoë']
const LAST = ['Example', 'Sample', 'Specimen', 'Placeholder', 'Muestra', 'Beispiel']
const WORK = ['Engineer', 'Designer', 'Researcher', 'Analyst', 'Editor']

/** Plainly fictional people, whom nothing but a number tells apart. */
function line(at) {
  const name = `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]} ${at.toString(36)}`
  return JSON.stringify({
    name,
    title: WORK[at % WORK.length],
    organization_name: `Works ${at % 500}`,
    emails: [{ value: `person-${at}@example.com` }],
  })
}

async function fill(request, address) {
  await register(request, address)
  const lines = Array.from({ length: PEOPLE }, (_, at) => line(at)).join('\n')
  const made = await request.post(`${address}/api/v1/imports`, {
    multipart: {
      file: { name: 'people.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(lines) },
    },
    timeout: 300_000,
  })
  const { id } = await made.json()
  for (;;) {
    const run = await (await request.get(`${address}/api/v1/imports/${id}`)).json()
    if (run.status === 'done') return
    if (run.status === 'failed') throw new Error(`The import failed: ${JSON.stringify(run)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** In the page: notes for each key when the list that fits all that is typed is painted. */
function watch() {
  // Sent into the page as a text: it knows nothing of this file.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  window.took = []
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const look = () => {
        const typed = fold(document.querySelector('input[type=search]').value)
        const box = document.querySelector('ul[aria-label="People"]')
        const rows = [...(box?.querySelectorAll('li a') ?? [])].map((row) =>
          fold(row.textContent ?? ''),
        )
        const fits =
          rows.length > 0 &&
          !box.parentElement.classList.contains('opacity-70') &&
          rows.every((row) => typed.split(' ').every((word) => row.includes(word)))
        // The frame that was just made is on the screen when the next task runs.
        if (fits) setTimeout(() => window.took.push(performance.now() - timeStamp))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    true,
  )
}

async function type(page, word) {
  const search = page.getByRole('searchbox', { name: 'Search people' })
  await search.fill('')
  await page.waitForTimeout(600)
  await search.focus()
  await page.evaluate(() => {
    window.took = []
  })
  for (const letter of word) {
    await page.keyboard.press(letter)
    await page.waitForTimeout(PACE)
  }
  await page.waitForFunction((count) => window.took.length >= count, word.length)
  return page.evaluate(() => window.took)
}

await onStage(async (address, browser) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await fill(context.request, address)
  await context.addInitScript(() => localStorage.setItem('seventeen.signed-in', 'yes'))
  const page = await context.newPage()
  await page.goto(`${address}/people`)
  await page.getByRole('link', { name: /Ana/ }).first().waitFor()
  await page.evaluate(watch)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const figures = []
  for (const [what, word] of [
    ['at hand at once', 'ana exa'],
    ['asked of the server', 'zoe pla'],
    ['by what they do', 'edito'],
  ]) {
    await type(page, word)
    figures.push({ what: `a key, ${what}`, unit: 'ms', goal: GOAL, values: await type(page, word) })
  }
  tell(`From a key to the filtered list, ${PEOPLE} people, ${SLOWER} times slower:`, figures)
})
