import { FieldErrors, FieldLabel } from './parts'
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fileAddress, isPicture, upload } from '@/shared/api/files'
import type { AttachmentView } from '@/shared/api/types'
import type { FieldProps } from './fieldProps'

type Id = number | string

/** Words and failures come from the page around the form. */
export interface UploadWords {
  pick: string
  photo: string
  uploading: string
  none: string
  remove: string
  failed: (failure: unknown) => string
  /** Told how many files are on their way, so that nobody submits without them. */
  pending: (count: number) => void
}

/** A field for files that go to the server at once and are submitted by their ids. */
export function uploadsField(words: UploadWords) {
  function Uploads(props: FieldProps) {
    const { field, domId, errors = [], disabled, readonly } = props
    const ids = (Array.isArray(props.value) ? props.value : []) as Id[]
    const latest = useRef(ids)
    latest.current = ids
    const known = useRef(new Map<Id, AttachmentView>())
    const [busy, setBusy] = useState(0)
    const [problem, setProblem] = useState('')
    const photo = (field.properties?.purpose ?? 'photo') === 'photo'
    const off = Boolean(disabled || readonly)
    const many = field.multiple !== false
    const required = Boolean((field.validate as { required?: boolean } | undefined)?.required)
    useEffect(() => () => words.pending(0), [])

    async function add(files: File[]): Promise<void> {
      setProblem('')
      setBusy(files.length)
      words.pending(files.length)
      for (const [done, file] of files.entries()) {
        try {
          const kept = await upload(file, photo ? 'photo' : 'document')
          known.current.set(kept.id, kept)
          latest.current = many ? [...latest.current, kept.id] : [kept.id]
          props.onChange({ value: latest.current })
        } catch (failure) {
          setProblem(`${file.name}：${words.failed(failure)}`)
        }
        setBusy(files.length - done - 1)
        words.pending(files.length - done - 1)
      }
    }

    const item = (id: Id) => {
      const file = known.current.get(id)
      const picture = file ? isPicture(file.type) : photo
      return h(
        'li',
        { key: id },
        h(
          'a',
          { href: fileAddress(id), target: '_blank', rel: 'noopener' },
          picture ? h('img', { src: fileAddress(id), alt: file?.name ?? '' }) : (file?.name ?? id),
        ),
        !off &&
          h(
            'button',
            {
              type: 'button',
              'aria-label': `${words.remove} ${file?.name ?? ''}`,
              onClick: () => props.onChange({ value: latest.current.filter((one) => one !== id) }),
            },
            '×',
          ),
      )
    }

    return h(
      'div',
      {
        class: `fjs-form-field fjs-form-field-filepicker${errors.length ? ' fjs-has-errors' : ''}`,
      },
      h(FieldLabel, { htmlFor: domId, label: field.label ?? '', required }),
      h('ul', { class: 'uploads' }, ids.map(item)),
      !off &&
        h(
          'label',
          { class: 'upload-pick', 'aria-busy': busy > 0 },
          busy > 0 ? words.uploading : photo ? words.photo : words.pick,
          h('input', {
            id: domId,
            type: 'file',
            multiple: many,
            accept: typeof field.accept === 'string' ? field.accept : undefined,
            'aria-describedby': `${domId}-error-message`,
            onChange: (event: Event) => {
              const input = event.target as HTMLInputElement
              const files = [...(input.files ?? [])]
              input.value = ''
              void add(files)
            },
          }),
        ),
      off && !ids.length && h('p', { class: 'upload-none' }, words.none),
      h(FieldErrors, { id: `${domId}-error-message`, errors: problem ? [problem] : errors }),
    )
  }
  Uploads.config = {
    type: 'filepicker',
    keyed: true,
    emptyValue: [],
    name: 'Files',
    group: 'basic-input',
    create: (options = {}) => ({ ...options }),
  }
  return Uploads
}
