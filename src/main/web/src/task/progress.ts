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
