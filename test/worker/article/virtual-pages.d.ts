declare module 'virtual:pages' {
  const pages: { name: string; base64: string; expected: string }[]
  export default pages
}
