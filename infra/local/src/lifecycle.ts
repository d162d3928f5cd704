const STOP_MS = 25_000;

/** Stops once, on a signal or when the supervisor is gone, within 25 seconds whatever hangs. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', end).on('SIGINT', end).on('disconnect', end);
}
