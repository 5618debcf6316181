import { api } from '@/shared/api/client'
import { Problem, problemOf } from '@/shared/api/problem'
import type { components } from '@/shared/api/schema'
import { i18n } from '@/shared/locale'

type Schemas = components['schemas']
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Shape = { polygon?: GeoJSON.Geometry | string }

export type City = Schemas['PublicCity']
export type Place = Schemas['PublicPlace']
export type Officer = Maybe<Schemas['NoticeOfficer'], 'photo' | 'phone' | 'duty'>
export type FoundGrid = Omit<Maybe<Schemas['PublicGrid'], 'village' | 'lng' | 'lat'>, 'polygon'> &
  Shape
export type GridNotice = Omit<
  Maybe<Schemas['GridNotice'], 'lng' | 'lat' | 'supervisedBy' | 'supervisionPhone'>,
  'polygon' | 'officers'
> &
  Shape & { officers: Officer[] }
export type Edition = Maybe<Schemas['ListEdition'], 'to'>
export type ListEntry = Maybe<Schemas['ListEntry'], 'until'>
export type PublishedList = Omit<Schemas['PublishedList'], 'edition' | 'editions' | 'entries'> & {
  edition: Edition
  editions: Edition[]
  entries: ListEntry[]
}
export type Recruitment = Maybe<
  Schemas['PublicRecruitment'],
  'phone' | 'requirements' | 'announcedUntil'
>
export type Followed = Maybe<Schemas['FollowedReport'], 'answer' | 'answeredAt' | 'stars'>
export type CardCheck = Maybe<Schemas['CardCheck'], 'name' | 'post' | 'photo' | 'grid' | 'gridCode'>
export type IssuedCard = Maybe<Schemas['IssuedCard'], 'photo'>
export type Complained = Maybe<Schemas['ComplaintProgress'], 'finding' | 'answer' | 'answeredAt'>
export type Grounds = Complained['grounds']

/** A form asked for; kept while the page is filled in, so that sending twice has one effect. */
export const askForm = () => api.get<Schemas['PublicForm']>('/public/form').then((it) => it.form)

/** Sends something without an account; a form proves that the page was asked for. */
export async function send<T>(path: string, body: unknown, form?: string): Promise<T> {
  const proof = form ?? (await askForm())
  let answer: Response
  try {
    answer = await fetch(`/api/public${path}`, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': i18n.global.locale.value,
        'Content-Type': 'application/json',
        'X-Form': proof,
      },
      body: JSON.stringify(body),
      credentials: 'omit',
    })
  } catch {
    throw new Problem(0, { code: 'offline' })
  }
  if (!answer.ok) throw await problemOf(answer)
  return (await answer.json()) as T
}

/** What the public reads. */
/** How many grids the server answers at once. */
const PART = 500

export const published = {
  cities: () => api.get<City[]>('/public/cities'),
  places: (city: string, parent?: string) => api.get<Place[]>(`/public/${city}/places`, { parent }),
  /** All grids of a town or village; the server answers them in parts. */
  async grids(city: string, place: string): Promise<FoundGrid[]> {
    const all: FoundGrid[] = []
    for (let after: string | undefined, more = true; more; after = all[all.length - 1]?.code) {
      const part = await api.get<FoundGrid[]>(`/public/${city}/grids`, { place, after })
      all.push(...part)
      more = part.length === PART
    }
    return all
  },
  locate: (city: string, lng: number, lat: number) =>
    api.get<FoundGrid>(`/public/${city}/grids/locate`, { lng, lat }),
  notice: (city: string, code: string) =>
    api.get<GridNotice>(`/public/${city}/grids/${encodeURIComponent(code)}`),
  list: (city: string, county: string, edition?: string) =>
    api.get<PublishedList>(`/public/${city}/lists/${county}`, { edition }),
  recruitments: (city: string) => api.get<Recruitment[]>(`/public/${city}/recruitments`),
  card: (code: string) => api.get<CardCheck>(`/public/cards/${encodeURIComponent(code)}`),
}
