package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.casefile.Submissions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever works on a case tells on the way, between taking it on and the result. */
@Service
@Transactional
public class Progress {

  /** Under this the notes lie beside what was submitted at steps; no step is called so. */
  static final String KEY = "progress";

  private final Cases matters;
  private final Submissions submissions;

  Progress(Cases matters, Submissions submissions) {
    this.matters = matters;
    this.submissions = submissions;
  }

  /**
   * Keeps a note in the file of the case and tells it in its course.
   *
   * @param departmentId the department whose part it is; null when the agency handles it itself
   * @param organisation who works on it, as the course shows it
   * @param attachments files that are bound to the case already
   */
  public void record(
      String number,
      Long departmentId,
      String organisation,
      String text,
      List<Long> attachments,
      Actor by) {
    Matter matter = matters.get(number);
    var content =
        new Submissions.Content(
            Map.of("text", text),
            List.of(new Submissions.Answer("进展", "Progress", text)),
            attachments);
    submissions.keep(number, KEY, null, departmentId, content, by);
    matter.tell(new MatterEvents.ProgressRecorded(number, matter.city(), organisation));
    matters.save(matter);
  }
}
