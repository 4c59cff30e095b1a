let isArriving = false;

/** Somebody has just logged in. */
export function noteArrival(): void {
  isArriving = true;
}

/** Whether this is the first page after a log-in; asked once. */
export function takeArrival(): boolean {
  const wasArriving = isArriving;
  isArriving = false;
  return wasArriving;
}
