// Loaded into the API under test: says, when asked, how many bytes of buffers it uses after everything was collected
// that nobody uses. The garbage collector takes its time otherwise, and a peak would tell of that alone.
process.on('message', (message) => {
  if (message !== 'buffers') return;
  // Buffers are swept beside the program; a second collection waits for that of the first.
  globalThis.gc();
  globalThis.gc();
  process.send({ buffers: process.memoryUsage().arrayBuffers });
});
