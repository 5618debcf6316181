package io.gridcase.officers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The photos of officers. */
@RestController
@RequestMapping("/api/officers/people/{code}/photo")
class PortraitController {

  private final OfficerPortraits portraits;

  PortraitController(OfficerPortraits portraits) {
    this.portraits = portraits;
  }

  /**
   * Another photo of somebody.
   *
   * @param attachment an uploaded photo, JPEG or PNG
   */
  record NewPortrait(@NotNull Long attachment) {}

  /** The photo; no content (204) while there is none. */
  @GetMapping
  ResponseEntity<byte[]> photo(@PathVariable String code) {
    return portraits
        .of(code)
        .map(
            jpeg ->
                ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.noStore())
                    .body(jpeg))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  /** The photo appears on the notice at once. */
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void show(@PathVariable String code, @Valid @RequestBody NewPortrait asked) {
    portraits.show(code, asked.attachment());
  }

  /** The photo is gone from the notice at once. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String code) {
    portraits.remove(code);
  }
}
