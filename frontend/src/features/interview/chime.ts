let context: AudioContext | undefined

/** Two soft tones. The first call must come from a press: browsers let no page make noise unasked. */
export async function chime(): Promise<void> {
  context ??= new AudioContext()
  await context.resume()
  for (const [tone, after] of [
    [587.33, 0],
    [880, 0.35],
  ] as const) {
    const start = context.currentTime + after
    const oscillator = context.createOscillator()
    const volume = context.createGain()
    oscillator.frequency.value = tone
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(0.18, start + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 1.4)
    oscillator.connect(volume).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(start + 1.5)
  }
}
