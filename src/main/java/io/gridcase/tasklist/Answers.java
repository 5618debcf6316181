package io.gridcase.tasklist;

import io.gridcase.casefile.Submissions;
import io.gridcase.casefile.Submissions.Answer;
import io.gridcase.tasklist.form.Accepted;
import java.util.Collection;

/** Turns an accepted answer into the submission that is kept with its step. */
final class Answers {

  private static final String TICKED = "✓";

  private Answers() {}

  static Submissions.Content of(Accepted accepted) {
    var answers =
        accepted.entries().stream()
            .filter(entry -> !(entry.value() instanceof Collection<?> && entry.text() == null))
            .map(entry -> new Answer(entry.label(), entry.labelEn(), text(entry)))
            .toList();
    return new Submissions.Content(accepted.kept(), answers, accepted.attachments());
  }

  private static String text(Accepted.Entry entry) {
    if (entry.text() != null) {
      return entry.text();
    }
    return Boolean.TRUE.equals(entry.value()) ? TICKED : String.valueOf(entry.value());
  }
}
