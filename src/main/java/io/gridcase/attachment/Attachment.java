package io.gridcase.attachment;

import java.time.Instant;

/**
 * A file of a case as people see it.
 *
 * @param name the name it was uploaded under
 * @param type its media type, found by content
 * @param size in bytes
 * @param width in pixels; null where it is no picture or the size cannot be told
 * @param height in pixels, as {@code width}
 * @param purpose {@code photo} or {@code document}
 * @param digest SM3 of the content, 64 hexadecimal digits
 */
public record Attachment(
    long id,
    String name,
    String type,
    long size,
    Integer width,
    Integer height,
    String purpose,
    String digest,
    Instant uploadedAt) {}
