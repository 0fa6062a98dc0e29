// Before the first paint: the theme the user chose on this device, else the system's.
try {
  const theme = localStorage.getItem('seventeen.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden; the system's theme is fine then.
}
