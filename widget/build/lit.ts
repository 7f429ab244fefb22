import { render } from 'lit-html'

export * from 'lit-html'

/** Styles are text until one sheet is made of them all. Lit's serve browsers that adopt no sheets too; in those no article could be marked. */
export const css = String.raw
export const unsafeCSS = (text: string): string => text

/** What a component says of a property; of Lit's options those that the widget needs. */
type Declaration = { attribute?: string | false; type?: unknown; reflect?: boolean; state?: boolean }

/**
 * What the bundle has in place of Lit's class of this name, a third of its size: reactive properties with their attributes,
 * updates in a microtask, styles, and lit-html itself to draw with. Left out are controllers, directives, initializers, custom
 * converters and `hasChanged`, decorators and hydration. What is here behaves as Lit's does: the widget's tests run with it.
 */
export class LitElement extends HTMLElement {
  static properties: Record<string, Declaration> = {}
  static styles: readonly string[] = []
  static sheet: CSSStyleSheet | undefined
  /** The property that each attribute sets; one map for all, since the bundle has one element. */
  static names = new Map<string, string>()

  declare renderRoot: ShadowRoot
  #pending = false
  hasUpdated = false
  updateComplete: Promise<boolean>
  #values: Record<string, unknown> = {}
  #changed = new Map<string, unknown>()
  #given = new Map<string, unknown>()
  #reflects = false
  #connected = () => {}

  /** Asked for once, when the element is defined: the moment to make its accessors. */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: the class that is being defined, which extends this one
    const { prototype, properties, names } = this
    for (const [name, { attribute, state }] of Object.entries(properties)) {
      if (!state && attribute !== false) names.set(attribute ?? name.toLowerCase(), name)
      Object.defineProperty(prototype, name, {
        get(this: LitElement) {
          return this.#values[name]
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values[name]
          this.#values[name] = value
          this.requestUpdate(name, old)
        },
      })
    }
    return [...names.keys()]
  }

  constructor() {
    super()
    this.updateComplete = new Promise((resolve) => {
      this.#connected = () => resolve(true)
    })
    // Set on the element before its class was known: these would hide the accessors.
    const own = this as unknown as Record<string, unknown>
    for (const name of Object.keys(this.#type.properties)) {
      if (!Object.hasOwn(this, name)) continue
      this.#given.set(name, own[name])
      delete own[name]
    }
    this.requestUpdate()
  }

  get #type(): typeof LitElement {
    return this.constructor as typeof LitElement
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot()
    this.#connected()
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const name = this.#type.names.get(attribute)
    if (!name || this.#reflects) return
    const { type } = this.#type.properties[name] ?? {}
    const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value
    ;(this as unknown as Record<string, unknown>)[name] = read
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const type = this.#type
    if (!type.sheet) {
      type.sheet = new CSSStyleSheet()
      type.sheet.replaceSync(type.styles.join(''))
    }
    root.adoptedStyleSheets = [type.sheet]
    return root
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined) {
      if (Object.is(this.#values[name], old)) return
      if (!this.#changed.has(name)) this.#changed.set(name, old)
    }
    if (!this.#pending) this.updateComplete = this.#enqueue()
  }

  async #enqueue(): Promise<boolean> {
    this.#pending = true
    try {
      await this.updateComplete
    } catch {
      // The update before this one failed, which its own promise tells.
    }
    this.#perform()
    return !this.#pending
  }

  #perform(): void {
    if (!this.#pending) return
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot()
      for (const [name, value] of this.#given) (this as unknown as Record<string, unknown>)[name] = value
    }
    const changed = this.#changed
    try {
      this.willUpdate(changed)
      const drawn = this.render()
      this.#reflect(changed)
      this.#settle()
      render(drawn, this.renderRoot)
    } catch (error) {
      this.#settle()
      throw error
    }
    this.hasUpdated = true
    this.updated(changed)
  }

  #settle(): void {
    this.#changed = new Map()
    this.#pending = false
  }

  willUpdate(_: Map<string, unknown>): void {}

  render(): unknown {
    return undefined
  }

  #reflect(changed: Map<string, unknown>): void {
    const { names, properties } = this.#type
    for (const [attribute, name] of names) {
      const { reflect, type } = properties[name] ?? {}
      if (!reflect || !changed.has(name)) continue
      const value = this.#values[name]
      const written = type === Boolean ? (value ? '' : null) : value
      this.#reflects = true
      if (written === null || written === undefined) this.removeAttribute(attribute)
      else this.setAttribute(attribute, String(written))
      this.#reflects = false
    }
  }

  updated(_: Map<string, unknown>): void {}
}
