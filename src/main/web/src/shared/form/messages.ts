type Translate = (key: string, values?: Record<string, unknown>) => string

const MESSAGES: [pattern: RegExp, key: string][] = [
  [/^Field is required/, 'form.requiredBare'],
  [/^Field must have minimum length of (\d+)/, 'form.minLength'],
  [/^Field must have maximum length of (\d+)/, 'form.maxLength'],
  [/^Field must have minimum value of (\S+?)\.?$/, 'form.min'],
  [/^Field must have maximum value of (\S+?)\.?$/, 'form.max'],
  [/^Field must match pattern/, 'form.pattern'],
  [/^Field must be a valid {1,2}international phone/, 'form.phone'],
  [/^Field must be a valid email/, 'form.email'],
  [/^(Value is not a number|Value is expected to)/, 'form.number'],
]

/** What one does with a field of a kind; all others are filled in. */
const DEEDS: Record<string, string> = {
  radio: 'form.requiredChoice',
  select: 'form.requiredChoice',
  checklist: 'form.requiredChoice',
  taglist: 'form.requiredChoice',
  checkbox: 'form.requiredTick',
  filepicker: 'form.requiredFile',
}

/** What form-js says about a field, in the language of the page; unknown words stay. */
export function fieldWords(
  message: string,
  field: { label?: string; type?: string },
  t: Translate,
): string {
  for (const [pattern, key] of MESSAGES) {
    const hit = pattern.exec(message)
    if (!hit) continue
    if (key === 'form.requiredBare' && field.label)
      return t(DEEDS[field.type ?? ''] ?? 'form.required', { label: field.label })
    return t(key, { n: hit[1] })
  }
  return message
}

/** The words form-js writes into its own widgets. */
export function widgetWords(t: Translate): Record<string, string> {
  return {
    Select: t('form.choose'),
    Search: t('form.search'),
    'No results': t('form.empty'),
    'All values selected': t('form.empty'),
    'Nothing to show.': t('form.empty'),
  }
}
