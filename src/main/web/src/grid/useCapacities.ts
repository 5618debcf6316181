import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import words from './zh.json'

/** The capacities people serve in, as choices in the language of the page. */
export function useCapacities() {
  const { t } = useI18n()
  return computed(() =>
    Object.keys(words.capacities).map((value) => ({
      value,
      words: t(`grid.capacities.${value}`),
    })),
  )
}
