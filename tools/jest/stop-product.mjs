export default async function stopAfterAllTests() {
  await globalThis.stopProduct?.();
}
