/** A model with the names its elements have in another language; what has none keeps its own. */
export function named(xml: string, nameOf: (id: string) => string | undefined): string {
  const model = new DOMParser().parseFromString(xml, 'application/xml')
  for (const element of model.querySelectorAll('[id][name]')) {
    const name = nameOf(element.id || (element.getAttribute('id') ?? ''))
    if (name) element.setAttribute('name', name)
  }
  return new XMLSerializer().serializeToString(model)
}
