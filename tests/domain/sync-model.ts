import fc from 'fast-check'
import { answerKey, answers, type GivenAnswer } from '@/domain/answer'
import { type Assessment, emptyAssessment, placedAt, withAnswer } from '@/domain/assessment'
import {
  type NumberedAnswer,
  type NumberedPlace,
  type SyncRequest,
  type SyncResponse,
  taken,
  takenPlace,
} from '@/domain/sync'
import { countUnsent, received, requestFor } from '@/domain/synced-record'

const owner = 'ada'
const statements = ['publish', 'consume'].map((key) => ({ skill: 'rabbitmq', role: 'backend-go', key }))
const devices = ['laptop', 'desktop', 'phone'].length
/** Small, so that a few answers already take several parts. */
const mostSent = 2
const mostReceived = 3

/** What may happen, in any order. Times are in milliseconds. */
type Step =
  | { does: 'answer'; device: number; statement: number; answer: GivenAnswer['answer']; note: boolean }
  | { does: 'place'; device: number; level: number }
  | { does: 'wait'; time: number }
  | { does: 'clock'; device: number; jump: number }
  /** What becomes of the one request: it may be lost on its way, or its response, or it may arrive twice. */
  | { does: 'sync'; device: number; fate: 'arrives' | 'is-lost' | 'response-is-lost' | 'arrives-twice' }
  /** A request is on its way while other things happen, until it arrives. */
  | { does: 'send'; device: number }
  | { does: 'arrive'; device: number }

const year = 365 * 86_400_000
const anyDevice = fc.nat(devices - 1)
const anyAnswer = fc.record({
  does: fc.constant('answer' as const),
  device: anyDevice,
  statement: fc.nat(statements.length - 1),
  answer: fc.constantFrom(...answers, null),
  note: fc.boolean(),
})
const anySync = fc.record({
  does: fc.constant('sync' as const),
  device: anyDevice,
  fate: fc.constantFrom('arrives', 'arrives', 'arrives', 'is-lost', 'response-is-lost', 'arrives-twice'),
})
const anyPlace = fc.record({ does: fc.constant('place' as const), device: anyDevice, level: fc.nat(4) })
const anyWait = fc.record({
  does: fc.constant('wait' as const),
  time: fc.integer({ min: 100, max: 100_000 }),
})
const anyJump = fc.record({
  does: fc.constant('clock' as const),
  device: anyDevice,
  jump: fc.oneof(fc.integer({ min: -3 * year, max: 3 * year }), fc.integer({ min: -5000, max: 5000 })),
})
const anyFlight = fc.record({ does: fc.constantFrom('send' as const, 'arrive' as const), device: anyDevice })

/** A life of three devices. Being offline is that nothing is synced for a while. */
export const anyLife = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyAnswer },
    { weight: 4, arbitrary: anySync },
    { weight: 2, arbitrary: anyWait },
    { weight: 4, arbitrary: anyFlight },
    { weight: 6, arbitrary: anyJump },
    { weight: 2, arbitrary: anyPlace },
  ),
  { minLength: 10, maxLength: 80, size: 'max' },
)

/** The same with clocks that are wrong, and stay as wrong as they are, and with nothing that takes time on its way. */
export const anySteadyLife = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyAnswer },
    { weight: 4, arbitrary: anySync },
    { weight: 3, arbitrary: anyWait },
    { weight: 2, arbitrary: anyPlace },
  ),
  { maxLength: 60, size: 'max' },
)
export const anyClocks = fc.tuple(
  ...Array.from({ length: devices }, () => fc.integer({ min: -3 * year, max: 3 * year })),
)

type Device = { record: Assessment; clock: number; sent: SyncRequest | null }
/** An answer as it was given: really when, and which one the person saw then. */
export type Given = { key: string; id: string; at: number; over: string | undefined }

export class World {
  now = 1_800_000_000_000
  account = { lastNumber: 0, answers: [] as NumberedAnswer[], place: undefined as NumberedPlace | undefined }
  devices: Device[]
  given: Given[] = []
  placed: { level: string; at: number }[] = []
  faults: string[] = []

  constructor(clocks: number[] = [0, 0, 0]) {
    this.devices = clocks.map((clock) => ({ record: { ...emptyAssessment, owner }, clock, sent: null }))
  }

  live(steps: Step[]) {
    for (const step of steps) this.step(step)
    return this
  }

  step(step: Step) {
    if (step.does === 'wait') this.now += step.time
    if (!('device' in step)) return
    const device = this.devices[step.device] as Device
    if (step.does === 'answer') this.answer(device, step.statement, step.answer, step.note)
    if (step.does === 'place') this.place(device, String(step.level))
    if (step.does === 'clock') device.clock += step.jump
    if (step.does === 'sync') this.sync(device, step.fate)
    if (step.does === 'send') device.sent = this.requestOf(device)
    if (step.does === 'arrive' && device.sent) {
      this.arrive(device, device.sent)
      device.sent = null
    }
  }

  /** Everybody syncs until there is nothing left to say, and then once more, to hear what the others said. */
  comeTogether() {
    for (let round = 0; round < 2; round += 1) {
      for (const device of this.devices) {
        for (let part = 0; part < 200; part += 1) {
          const response = this.arrive(device, this.requestOf(device))
          if (!response.more && countUnsent(device.record) === 0) break
        }
      }
    }
    return this
  }

  private answer(device: Device, at: number, answer: GivenAnswer['answer'], hasNote: boolean) {
    const statement = statements[at] as (typeof statements)[number]
    const key = answerKey(statement)
    // In no order, as those that browsers make.
    const id = `a${(this.given.length * 7919 + 13) % 1009}`
    const over = device.record.answers[key]?.[0]?.id
    const note = hasNote ? { note: `Note of ${id}.` } : {}
    const before = device.record
    device.record = withAnswer(before, statement, {
      id,
      at: this.timeOn(device),
      answer,
      revision: 1,
      ...note,
    })
    if (device.record !== before) this.given.push({ key, id, at: this.now, over })
  }

  private place(device: Device, level: string) {
    device.record = placedAt(device.record, { level }, this.timeOn(device))
    this.placed.push({ level, at: this.now })
  }

  private sync(device: Device, fate: string) {
    const request = this.requestOf(device)
    if (fate === 'is-lost') return
    if (fate === 'response-is-lost') this.serve(request)
    if (fate === 'arrives') this.arrive(device, request)
    if (fate === 'arrives-twice') {
      this.serve(request)
      this.arrive(device, request)
    }
  }

  private arrive(device: Device, request: SyncRequest): SyncResponse {
    const response = onTheWire(this.serve(request))
    device.record = onTheWire(received(device.record, request, response, this.now + device.clock))
    return response
  }

  private requestOf = (device: Device) =>
    onTheWire(
      requestFor(device.record as Assessment & { owner: string }, this.now + device.clock, {
        most: mostSent,
      }),
    )

  private timeOn = ({ record, clock }: Device) => this.now + clock + (record.synced?.ahead ?? 0)

  /** What `src/data/sync.ts` does with tables. */
  private serve({ sentAt, upTo, place, answers: sent }: SyncRequest): SyncResponse {
    const { account, now } = this
    const clocks = { sentAt, now }
    const known = taken(sent, account.answers, account.lastNumber, clocks)
    const fresh = known.filter(({ number }) => number > account.lastNumber)
    account.answers.push(...new Set(fresh))
    account.lastNumber += new Set(fresh).size
    if (place) {
      const held = takenPlace(place, account.place, upTo, account.lastNumber + 1, clocks)
      account.lastNumber = Math.max(account.lastNumber, held.placeNumber)
      account.place = held
    }
    for (const { at, id } of fresh) if (at > now) this.faults.push(`${id} is later than now`)

    const isRestarted = upTo > account.lastNumber
    const news = account.answers.filter(({ number }) => number > (isRestarted ? 0 : upTo))
    const part = news.slice(0, mostReceived)
    const more = news.length > part.length
    return {
      now,
      upTo: more ? (part.at(-1)?.number ?? 0) : account.lastNumber,
      more,
      ...(isRestarted ? { restarted: true as const } : {}),
      ...(account.place ? { place: account.place } : {}),
      answers: [...new Map([...part, ...known].map((it) => [it.number, it])).values()],
    }
  }
}

/** What is left of a value after it was sent or kept as JSON. */
const onTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** Every history of a record, as text that is the same for the same answers in the same order. */
export const textOf = ({ answers: histories, role, level, target, placedAt: at }: Assessment) =>
  JSON.stringify([
    role,
    level,
    target,
    at,
    Object.keys(histories)
      .sort()
      .map((key) => [key, histories[key]?.map(({ id, at: time, number }) => [id, time, number])]),
  ])

export const namesIn = ({ answers: histories }: Assessment) =>
  Object.entries(histories).flatMap(([key, history]) => history.map(({ id }) => `${key}/${id}`))
