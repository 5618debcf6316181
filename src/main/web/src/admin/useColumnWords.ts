import { useI18n } from 'vue-i18n'

/** What a column of an import means: by its kind where it differs, else by its name. */
export function useColumnWords() {
  const { t, te } = useI18n()
  return (kind: string, column: string) =>
    [`admin.columns.${kind}_${column}`, `admin.columns.${column}`]
      .filter((key) => te(key))
      .map((key) => t(key))[0] ?? ''
}
