package io.gridcase.attachment;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of cases: taken in, bound to a case, handed out to those who see the case. */
@Service
public class Attachments {

  private final AttachedFiles files;
  private final FileStore store;
  private final ObjectProvider<AttachmentAccess> access;
  private final CurrentActor actors;
  private final Clock clock;

  Attachments(
      AttachedFiles files,
      FileStore store,
      ObjectProvider<AttachmentAccess> access,
      CurrentActor actors,
      Clock clock) {
    this.files = files;
    this.store = store;
    this.access = access;
    this.actors = actors;
    this.clock = clock;
  }

  /** A file handed out: what it is and where its content lies. */
  record Content(Attachment attachment, Path path) {}

  /**
   * Takes a file in for the person signed in; it is free until it is bound.
   *
   * @throws Refusal {@code photo-not-an-image}, {@code photo-too-many-pixels} or {@code
   *     file-type-not-allowed}
   */
  Attachment take(FileStore.Arrival arrival, String name, Purpose purpose) {
    Actor actor = actors.get();
    Inspection inspection = Inspection.of(arrival.path(), purpose);
    store.keep(arrival);
    return files
        .save(
            new AttachedFile(
                actor.city(),
                arrival,
                inspection,
                purpose,
                FileName.plain(name),
                actor.accountId(),
                clock.instant()))
        .view();
  }

  /**
   * Makes files part of a case, or of another record that answers {@link AttachmentAccess}; naming
   * one again that is part of it already changes nothing.
   *
   * @param ids files the actor uploaded
   * @param matterNumber the number of the case, or what that record is known by
   * @throws Refusal {@code attachment-unknown} when one is not there or is somebody else's, {@code
   *     attachment-bound} when one belongs to another case
   */
  @Transactional
  public void bind(Collection<Long> ids, String matterNumber, Actor actor) {
    Set<Long> wanted = new HashSet<>(ids);
    if (wanted.isEmpty()) {
      return;
    }
    List<AttachedFile> found = files.findAllById(wanted);
    for (AttachedFile file : found) {
      if (file.isBoundTo(matterNumber)) {
        wanted.remove(file.id());
      } else if (file.isUploadedBy(actor.accountId())) {
        // asked of the store: another case, or the clean-up, may have been a moment faster
        if (files.bind(file.id(), matterNumber, clock.instant()) == 0) {
          throw Refusal.conflict("attachment-bound").with("id", file.id());
        }
        wanted.remove(file.id());
      }
    }
    if (!wanted.isEmpty()) {
      throw Refusal.invalid("attachment-unknown")
          .with("id", wanted.iterator().next())
          .field("attachments", "attachment-unknown");
    }
  }

  /** The files of a case in the order they came; whether the caller sees the case is not asked. */
  @Transactional(readOnly = true)
  public List<Attachment> of(String matterNumber) {
    return files.findByMatterNumberOrderById(matterNumber).stream()
        .map(AttachedFile::view)
        .toList();
  }

  /**
   * Opens a file for the person signed in: the uploader while it is free, and who sees its case.
   *
   * @throws Refusal {@code attachment-unknown} when it is not there or not for them
   */
  @Transactional(readOnly = true)
  Content open(long id) {
    AttachedFile file = files.findById(id).filter(this::mayOpen).orElseThrow(Attachments::unknown);
    return new Content(file.view(), store.pathOf(file.digest()));
  }

  /**
   * Makes a portrait of a photo the person signed in uploaded; the file itself stays free.
   *
   * @return a JPEG of at most 480 by 600 pixels that holds nothing but the picture
   * @throws Refusal {@code attachment-unknown} (404) for a file that is somebody else's, {@code
   *     portrait-type}, {@code portrait-too-large} or {@code portrait-too-small} (422)
   */
  @Transactional(readOnly = true)
  public byte[] portrait(long id) {
    Actor actor = actors.get();
    AttachedFile file =
        files
            .findById(id)
            .filter(each -> each.isUploadedBy(actor.accountId()))
            .orElseThrow(Attachments::unknown);
    try {
      return Portrait.of(store.pathOf(file.digest()), file.view());
    } catch (IOException e) {
      throw new UncheckedIOException("A photo cannot be read again", e);
    }
  }

  private boolean mayOpen(AttachedFile file) {
    Actor actor = actors.get();
    if (!actor.city().equals(file.city())) {
      return false;
    }
    if (file.isUploadedBy(actor.accountId())) {
      return true;
    }
    return file.isBound() && access.stream().anyMatch(it -> it.maySee(file.matterNumber()));
  }

  private static Refusal unknown() {
    return Refusal.notFound("attachment-unknown");
  }
}
