package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.attachment.Attachment;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Refusal;
import io.gridcase.tasklist.form.Accepted;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the files named in an answer part of the case. */
@Component
class TaskFiles {

  private final Attachments attachments;

  TaskFiles(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Binds the files of every field.
   *
   * @throws Refusal {@code form-invalid} naming the field whose files are not the actor's own, not
   *     free, or not of a type it asks for
   */
  void bind(Accepted accepted, String matterNumber, Actor actor) {
    for (Accepted.Files field : accepted.files()) {
      try {
        attachments.bind(field.ids(), matterNumber, actor);
      } catch (Refusal refusal) {
        throw wrong(field, refusal.code());
      }
    }
    if (accepted.files().stream().anyMatch(it -> !it.accept().isEmpty())) {
      checkTypes(accepted.files(), attachments.of(matterNumber));
    }
  }

  private static void checkTypes(List<Accepted.Files> fields, List<Attachment> bound) {
    for (Accepted.Files field : fields) {
      bound.stream()
          .filter(it -> field.ids().contains(it.id()) && !field.takes(it.type(), it.name()))
          .findAny()
          .ifPresent(
              it -> {
                throw wrong(field, "file-type-not-asked-for");
              });
    }
  }

  private static Refusal wrong(Accepted.Files field, String code) {
    return Refusal.invalid("form-invalid").with("count", 1).field(field.path(), code);
  }
}
