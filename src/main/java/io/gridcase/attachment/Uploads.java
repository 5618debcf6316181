package io.gridcase.attachment;

import io.gridcase.access.Idempotency;
import io.gridcase.kernel.Refusal;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * Files on their way in. Sent again with the same key, a file is taken in once: a phone in a
 * stairwell sends every photo twice.
 */
@Component
class Uploads {

  private final FileStore store;
  private final Attachments attachments;
  private final Idempotency idempotency;

  Uploads(FileStore store, Attachments attachments, Idempotency idempotency) {
    this.store = store;
    this.attachments = attachments;
    this.idempotency = idempotency;
  }

  /** What makes an upload the same: content and purpose. Names of files tell names of people. */
  private record Sent(String digest, String purpose) {}

  private record Kept(long id) {}

  /**
   * Takes a file in for the person signed in; it is free until it is bound.
   *
   * @param key the header {@code Idempotency-Key}
   * @throws Refusal {@code idempotency-key-missing}, {@code idempotency-key-reused} when the key
   *     came with another file, {@code file-empty}, {@code file-too-large} and those of {@link
   *     Attachments#take}; {@code attachment-unknown} when the first one was removed meanwhile
   */
  Attachment take(String key, InputStream in, String name, Purpose purpose) {
    try (FileStore.Arrival arrival = store.receive(in)) {
      Kept kept =
          idempotency.once(
              key,
              new Sent(arrival.digest(), purpose.key()),
              Kept.class,
              () -> new Kept(attachments.take(arrival, name, purpose).id()));
      return attachments.open(kept.id()).attachment();
    }
  }
}
