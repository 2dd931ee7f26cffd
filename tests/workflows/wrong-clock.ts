// Loaded before everything else (`--import`): this process believes that it is earlier or later than it is.
const shift = Number(process.env.CLOCK_SHIFT_MS)
const Right = Date

globalThis.Date = class extends Right {
  constructor(...given: []) {
    if (given.length === 0) super(Right.now() + shift)
    else super(...given)
  }
  static override now() {
    return Right.now() + shift
  }
} as DateConstructor
