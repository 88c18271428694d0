/** What React's `useSyncExternalStore` subscribes to: whoever keeps a value outside of React announces that it changed. */
export function announcer() {
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    announce: () => {
      for (const listener of listeners) listener()
    },
  }
}
