package io.gridcase.matter;

import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/**
 * The electronic file of a case (电子档案, DY-21) and its seal: the SM3 digest over the case, its
 * departments, every submission and the digest of every attachment, in a fixed order.
 */
@Component
class SealedFile {

  private final AssignmentStore assignments;
  private final Submissions submissions;
  private final Attachments attachments;

  SealedFile(AssignmentStore assignments, Submissions submissions, Attachments attachments) {
    this.assignments = assignments;
    this.submissions = submissions;
    this.attachments = attachments;
  }

  /** The seal of the file as it stands. */
  String digest(Matter m) {
    StringJoiner file = new StringJoiner("\n");
    file.add("matter " + m.number() + " " + m.typeCode() + " " + m.listVersion());
    file.add("grid " + m.gridId() + " source " + m.source() + " closure " + m.closure());
    file.add("discovered " + m.discoveredAt().toEpochMilli() + " " + m.openedAt().toEpochMilli());
    file.add("description " + m.description());
    assignments
        .findByMatterNumberOrderById(m.number())
        .forEach(
            a -> file.add("department " + a.organisationId() + " " + a.role() + " " + a.state()));
    submissions
        .all(m.number())
        .forEach(
            s -> file.add("submission " + s.stepKey() + " " + s.submittedBy() + " " + s.content()));
    attachments.of(m.number()).forEach(a -> file.add("attachment " + a.digest()));
    return Sealing.sm3(file.toString().getBytes(StandardCharsets.UTF_8));
  }
}
