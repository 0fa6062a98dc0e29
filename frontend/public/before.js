// Before the first paint: the language and the theme chosen on this device, and whether somebody
// signed in here, who sees the empty frame instead of the greeting.
;(() => {
  let kept = {}
  try {
    kept = Object.fromEntries(Object.entries(localStorage))
  } catch {
    // Storage may be forbidden; the system's choices are fine then.
  }
  const page = document.documentElement

  const wished = [kept['seventeen.language'] ?? '', ...navigator.languages]
  page.lang = wished.map((one) => one.slice(0, 2)).find((one) => /^(en|de)$/.test(one)) ?? 'en'

  const theme = kept['seventeen.theme']
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  const here = Boolean(kept['seventeen.signed-in'])
  if (here) page.dataset.here = 'yes'

  // The words of the first screen, and for who is signed in that screen itself, travel beside the
  // script that will show them.
  const parts = document.currentScript.dataset
  const bring = (part) => {
    if (!parts[part]) return
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = parts[part].split(' ')[0]
    document.head.append(link)
  }
  bring(page.lang)
  if (!here || /^\/(login|signup)/.test(location.pathname)) return
  bring('inside')

  // And so do the answers of the API that it will ask for; see src/api/early.ts.
  const asked = ['/api/v1/me']
  if (location.pathname === '/') {
    const talks = '/api/v1/interviews?status='
    asked.push('/api/v1/agenda?limit=50')
    asked.push(...['scheduled', 'under_way'].map((one) => `${talks}${one}&sort=starts_at&limit=50`))
  }
  window.early = {}
  for (const address of asked) {
    window.early[address] = fetch(address)
    // Whoever takes it hears of it when it fails.
    window.early[address].catch(() => undefined)
  }
})()
