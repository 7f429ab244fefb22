// Shows the service's own document. Nothing is loaded from elsewhere: no validator badge, no remote definitions.
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  queryConfigEnabled: false,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
})
