// Loaded into the API before anything else: when `npm start` dies without a word, the API stops as if asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
