/** What the server would make of it anyway: sides of at most so many pixels. */
const LONGEST = 3000
const ENOUGH = 1_500_000

/**
 * The picture as a JPEG that goes over a slow network, also from a format that only this device may
 * know. When the browser can't read it, it goes as it is: the server may.
 */
export async function smaller(file: Blob): Promise<Blob> {
  if (file.size <= ENOUGH && file.type === 'image/jpeg') return file
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const made = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', 0.88),
    )
    return made ?? file
  } catch {
    return file
  }
}
