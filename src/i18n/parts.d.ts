// The build serves a catalogue in two parts (vite.config.ts).
declare module '*.json?first' {
  const messages: Record<string, unknown>
  export default messages
}
declare module '*.json?rest' {
  const messages: Record<string, unknown>
  export default messages
}
