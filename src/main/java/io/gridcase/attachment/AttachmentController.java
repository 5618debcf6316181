package io.gridcase.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Upload and download of files. */
@RestController
@RequestMapping("/api/attachments")
class AttachmentController {

  private final Uploads uploads;
  private final Attachments attachments;

  AttachmentController(Uploads uploads, Attachments attachments) {
    this.uploads = uploads;
    this.attachments = attachments;
  }

  /** A file taken in. */
  record Taken(long id, String name, String type, long size, Integer width, Integer height) {
    static Taken of(Attachment attachment) {
      return new Taken(
          attachment.id(),
          attachment.name(),
          attachment.type(),
          attachment.size(),
          attachment.width(),
          attachment.height());
    }
  }

  /** Takes a file in; the same file sent twice with one key is one. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Taken upload(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @RequestParam MultipartFile file,
      @RequestParam String purpose)
      throws IOException {
    try (InputStream in = file.getInputStream()) {
      return Taken.of(uploads.take(key, in, file.getOriginalFilename(), Purpose.of(purpose)));
    }
  }

  @GetMapping("/{id}")
  ResponseEntity<Resource> download(@PathVariable long id) {
    Attachments.Content content = attachments.open(id);
    Attachment attachment = content.attachment();
    boolean picture = attachment.type().startsWith("image/");
    ContentDisposition disposition =
        (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(attachment.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(attachment.type()))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .eTag(attachment.digest())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new FileSystemResource(content.path()));
  }
}
