import { ref } from 'vue'

/** Where this device is, as far as it tells; accuracy in metres. */
export interface Position {
  lng: number
  lat: number
  accuracy: number
}

/** Asks the device where it is; `failed` when it does not tell, and one picks on the map then. */
export function usePosition(found: (at: Position) => void) {
  const locating = ref(false)
  const failed = ref(false)

  function locate(): void {
    failed.value = !navigator.geolocation
    if (failed.value) return
    locating.value = true
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        locating.value = false
        found({ lng: coords.longitude, lat: coords.latitude, accuracy: coords.accuracy })
      },
      () => {
        locating.value = false
        failed.value = true
      },
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
    )
  }

  return { locating, failed, locate }
}
