const parts = import.meta.glob<{ words?: () => Promise<void> }>(
  ['./src/i18n/*.ts', '!./src/i18n/*.test.ts'],
  { eager: true },
)

// What a test asks for in words has them at hand, as every screen does.
await Promise.all(Object.values(parts).map(async (part) => part.words?.()))
