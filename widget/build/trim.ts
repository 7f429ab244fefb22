import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * What of lit-html the widget's templates never reach: what is cut, and what stands in its place. The names are those of the
 * published file, so the cuts hold for one version of it; with another the build stops, and each has to be looked at again.
 * The check that a template is a literal of the program stays: it keeps markup out that came as data. Uncut, lit-html makes the
 * script some 840 bytes larger once gzipped, which is over its limit; nothing else that was tried saves as much.
 */
const cuts: readonly { what: string; from: string; to: string }[] = [
  {
    what: 'directives',
    from: 'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    to: 'return i}',
  },
  {
    // Made when it is first needed: a script that is loaded a second time would break the policy by its mere presence.
    what: 'the Trusted Types policy',
    from: 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
    to: '',
  },
  {
    what: 'the Trusted Types policy',
    from: 'return void 0!==e?e.createHTML(i):i',
    to: 'return s?(V.p??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(i):i',
  },
  { what: 'MathML', from: ':3===i?"<math>":""', to: ':""' },
  { what: 'MathML', from: ':3===i?"</math>":""', to: ':""' },
  { what: 'MathML', from: '2===i||3===i', to: '2===i' },
  {
    what: 'values in script, style, textarea and title',
    from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    to: '',
  },
  {
    what: 'values in script, style, textarea and title',
    from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    to: 'c=p',
  },
  {
    what: 'values in comments',
    from: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    to: '',
  },
  {
    what: 'values in place of attributes',
    from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    to: '',
  },
  { what: 'values in place of attributes', from: ':6===r.type&&(i=new Z(h,this,t))', to: ':0' },
  {
    what: 'compiled templates',
    from: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    to: 'this._$AC(t)',
  },
  {
    what: 'the hook for polyfills, and the list of versions',
    from: 'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    to: 'D=',
  },
  { what: 'what only directives ask for', from: 'get parentNode(){return this._$AM.parentNode}', to: '' },
  { what: 'what only directives ask for', from: 'get _$AU(){return this._$AM._$AU}u(t)', to: 'u(t)' },
  { what: 'what only directives ask for', from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}', to: '' },
  {
    what: 'what only directives ask for',
    from: 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    to: '',
  },
  {
    what: 'what only directives ask for',
    from: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    to: '',
  },
  {
    what: 'what only directives ask for',
    from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    to: '',
  },
  { what: 'what only directives ask for', from: 'this._$AP?.(!1,!0,s);t!==', to: ';t!==' },
  { what: 'what only directives ask for', from: 'r===E&&(r=this._$AH[n]),', to: '' },
  { what: 'properties', from: '"."===e[1]?I:', to: '' },
  { what: 'nodes of the page as values', from: 'void 0!==t.nodeType?this.T(t):', to: '' },
  { what: 'iterables other than lists', from: 'd(t)?this.k(t)', to: 'u(t)?this.k(t)' },
  { what: 'documents other than the page', from: '(t?.creationScope??l).importNode', to: 'l.importNode' },
  { what: 'options', from: ',this.options=e,this._$Cv=e?.isConnected??!0}', to: '}' },
  { what: 'options', from: 'this._$AM=e,this.options=h,s.length', to: 's.length' },
  {
    what: 'options',
    from: 'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    to: '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
  },
  { what: 'the value that means no change', from: 't!==this._$AH&&t!==E&&this._(t)', to: 't!==this._$AH&&this._(t)' },
  { what: 'the value that means no change', from: 't!==this._$AH&&t!==E,o', to: 't!==this._$AH,o' },
  { what: 'the value that means no change', from: 'if((t=M(this,t,i,0)??A)===E)return;', to: 't=M(this,t,i,0)??A;' },
  { what: 'the kinds of parts', from: 'this.type=2,this._$AH=A,this._$AN=void 0,', to: 'this._$AH=A,' },
  { what: 'the kinds of parts', from: 'this.type=1,this._$AH=A,this._$AN=void 0,', to: 'this._$AH=A,' },
  { what: 'the kinds of parts', from: 'constructor(){super(...arguments),this.type=4}', to: '' },
  { what: 'the kinds of parts', from: 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', to: '' },
  { what: 'the kinds of parts', from: 'this._$AV=[],this._$AN=void 0,', to: 'this._$AV=[],' },
  {
    what: 'listeners that come and go, or have options',
    from: 'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
    to: 'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  },
  {
    what: 'listeners that are objects',
    from: '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    to: 'this._$AH(t)',
  },
]

/** Takes out of lit-html what the widget does not use. */
export const trimLitHtml: Plugin = {
  name: 'trim-lit-html',
  setup(building) {
    building.onLoad({ filter: /lit-html[/\\]lit-html[.]js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const { what, from, to } of cuts) {
        if (!contents.includes(from)) throw new Error(`lit-html has changed: ${what} cannot be cut as before`)
        contents = contents.replace(from, () => to)
      }
      return { contents }
    })
  },
}
