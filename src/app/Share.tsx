export { ShareButton as Share } from './ShareButton.tsx'
