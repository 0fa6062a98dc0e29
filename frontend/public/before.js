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
  if (kept['seventeen.signed-in']) page.dataset.here = 'yes'

  // The words of the first screen travel beside the script that will say them.
  const words = document.currentScript.dataset[page.lang]
  if (words === undefined) return
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.crossOrigin = ''
  link.href = words.split(' ')[0]
  document.head.append(link)
})()
