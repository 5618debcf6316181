import type { TaskDetail, Values } from '@/shared/api/types'

const HANDLING = ['task_handle', 'task_agencyHandling']

/** Whether the reader holds the task, and something is handled at it. */
export function recordsProgress(
  task: Pick<TaskDetail, 'formKey' | 'mayComplete' | 'mayClaim'>,
): boolean {
  return task.mayComplete && !task.mayClaim && HANDLING.includes(task.formKey ?? '')
}

/** What is asked: how far it is, with photos where there are some. */
export function progressForm(t: (key: string) => string): Values {
  return {
    type: 'default',
    components: [
      {
        type: 'textarea',
        id: 'field_progressText',
        key: 'text',
        label: t('task.progressText'),
        validate: { required: true, maxLength: 2000 },
      },
      {
        type: 'filepicker',
        id: 'field_progressFiles',
        key: 'attachments',
        label: t('task.progressFiles'),
        multiple: true,
        properties: { purpose: 'document' },
      },
    ],
  }
}

/**
 * What was typed of a note and not sent yet, per person and task: closing the box loses nothing. It
 * stays in this tab, for it may name people.
 */
export function keptNote(username: string, task: number) {
  const key = `gridcase.progress.${username}.${task}`
  return {
    read(): Values {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? '{}')
      } catch {
        return {}
      }
    },
    keep: (values: Values) => sessionStorage.setItem(key, JSON.stringify(values)),
    forget: () => sessionStorage.removeItem(key),
  }
}
