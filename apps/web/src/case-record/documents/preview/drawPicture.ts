/** Sides of a drawing, in pixels: enough to read a photographed letter. */
const longest = 2400;

/** Decodes a picture to pixels and draws these: nothing of the file itself reaches the page. */
export async function drawPicture(file: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}
