// Before the first paint: the theme chosen on this device, and whether somebody signed in here, who
// sees the empty frame instead of the greeting.
try {
  const theme = localStorage.getItem('seventeen.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('seventeen.signed-in')) document.documentElement.dataset.here = 'yes'
} catch {
  // Storage may be forbidden; the system's theme is fine then.
}
