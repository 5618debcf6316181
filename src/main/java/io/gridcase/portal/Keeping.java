package io.gridcase.portal;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How long a browser may keep an answer before it asks again whether it still holds. */
@Component
class Keeping {

  private final PortalProperties settings;

  Keeping(PortalProperties settings) {
    this.settings = settings;
  }

  /** What changes with the register: kept for moments. */
  <T> ResponseEntity<T> fresh(T body) {
    return kept(body, settings.fresh());
  }

  /** What changes rarely: lists of matters, places. */
  <T> ResponseEntity<T> lasting(T body) {
    return kept(body, settings.lasting());
  }

  private static <T> ResponseEntity<T> kept(T body, Duration time) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(time).cachePublic())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(body);
  }
}
