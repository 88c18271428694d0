import { beforeEach, expect, test, vi } from 'vitest'
import { findViewerOf } from '@/data/viewer'
import {
  removeAccount,
  saveName,
  signOutBrowser,
  signOutElsewhere,
  signOutEverywhere,
} from '@/features/account/actions'
import { givenDatabase, sql } from '../database'
import { aSignedInPerson, type SignedIn } from '../people'

const cookies = vi.hoisted(() => new Map<string, string>())
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: cookies.get(name) }),
    delete: ({ name }: { name: string }) => cookies.delete(name),
  }),
}))

givenDatabase('file')

let ada: SignedIn
let eve: SignedIn
beforeEach(async () => {
  ada = await aSignedInPerson({ name: 'Ada' })
  eve = await aSignedInPerson({ name: 'Eve' })
  cookies.set('next-auth.session-token', eve.token)
})

/** Every form of the settings, filled in so that it would work for Eve. */
const forms = [
  ['the name', (form: FormData) => saveName(null, form)],
  ['one session', (form: FormData) => signOutBrowser(null, form)],
  ['the other sessions', (form: FormData) => signOutElsewhere(null, form)],
  ['all sessions', signOutEverywhere],
  ['the account', (form: FormData) => removeAccount(null, form)],
] as const

test.each(forms)('settings that were left open do not change %s of who signed in since', async (_, act) => {
  for (const owner of [ada.id, undefined]) expect(await act(filledIn(owner))).toBe('signedOut')

  expect(await findViewerOf(eve.token)).toMatchObject({ id: eve.id, name: 'Eve' })
  expect(await findViewerOf(ada.token)).toMatchObject({ id: ada.id, name: 'Ada' })
  expect(cookies.size).toBe(1)
})

test.each(forms)('of whoever the settings were shown to they change %s', async (_, act) => {
  expect(['saved', 'ended', 'deleted']).toContain(await act(filledIn(eve.id)))
})

test('deleting takes the account and the cookies of who it was shown to', async () => {
  expect(await removeAccount(null, filledIn(eve.id))).toBe('deleted')

  expect(await sql('select from person where id = $1', eve.id)).toEqual([])
  expect(await sql('select from person where id = $1', ada.id)).toHaveLength(1)
  expect(cookies.size).toBe(0)
})

function filledIn(owner: string | undefined): FormData {
  const form = new FormData()
  const fields = { name: 'Somebody else', session: 'x', typed: eve.email, word: 'delete', owner }
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value)
  return form
}
