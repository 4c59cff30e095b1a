/** Hands a file to the browser's downloads. Nothing of it stays in the page. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the next turn may forget the address.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
