// Swagger UI has its dark form under a class, which follows the reader's choice here. Not deferred, so that no page flashes.
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()
