import { useI18n } from 'vue-i18n'

/**
 * The name of a step in the reader's language: in Chinese what the model calls it, which its owner
 * may change; in English from the dictionary, as far as it knows the step.
 */
export function useStepName() {
  const { t, te, locale } = useI18n()
  return (step: { stepKey: string; name: string }) =>
    locale.value === 'en' && te(`step.${step.stepKey}`) ? t(`step.${step.stepKey}`) : step.name
}
