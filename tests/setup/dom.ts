import './catalogue.ts'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Imported for its effect: every test of a component begins with an empty page.
afterEach(cleanup)
