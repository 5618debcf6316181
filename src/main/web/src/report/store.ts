import { toRaw } from 'vue'
import type { Report } from './report'

const DATABASE = 'gridcase'
const STORE = 'reports'

let opened: Promise<IDBDatabase> | null = null

/** Opened once and left open: a page that is put away has little time. */
function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' })
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close()
        opened = null
      }
      request.result.onclose = () => (opened = null)
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
  }).catch((failure: unknown) => {
    opened = null
    throw failure
  })
  return opened
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  return new Promise<T>((resolve, reject) => {
    const request = work(database.transaction(STORE, mode).objectStore(STORE))
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Reports kept on this device, photos included, until the server has them. */
export const reportStore = {
  of: async (username: string) =>
    (await within<Report[]>('readonly', (store) => store.getAll())).filter(
      (report) => report.username === username,
    ),
  put: (report: Report) =>
    within('readwrite', (store) =>
      store.put({
        ...toRaw(report),
        location: report.location ? { ...toRaw(report.location) } : null,
        party: { ...toRaw(report.party) },
        photos: toRaw(report.photos).map((photo) => ({ ...toRaw(photo) })),
      }),
    ),
  /** Takes the parties out of drafts: a device may change hands. */
  async forgetParties(username: string): Promise<void> {
    for (const report of await this.of(username)) {
      if (report.state === 'DRAFT') await this.put({ ...report, party: {} })
    }
  },
  drop: (key: string) => within('readwrite', (store) => store.delete(key)),
}
