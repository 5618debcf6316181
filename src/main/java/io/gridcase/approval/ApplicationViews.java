package io.gridcase.approval;

import io.gridcase.casefile.CourseEntry.Cited;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What callers read of applications. */
public final class ApplicationViews {

  private ApplicationViews() {}

  /**
   * An application in a list.
   *
   * @param applicant the organisation that applies
   * @param place the place it is for
   */
  @Schema(name = "ApplicationRow")
  public record ApplicationRow(
      String number,
      ApplicationKind kind,
      ApplicationState state,
      String subject,
      String place,
      String applicant,
      Instant submittedAt,
      Instant endedAt) {

    static ApplicationRow of(Application a) {
      return new ApplicationRow(
          a.number(),
          a.kind(),
          a.state(),
          a.subject(),
          a.placeName(),
          a.applicant(),
          a.submittedAt(),
          a.endedAt());
    }
  }

  /** A page of applications; {@code next} continues it and is absent at the end. */
  public record ApplicationPage(List<ApplicationRow> items, String next, long total) {}

  /** A ground against an application, in words, with the obligations it rests on. */
  public record ObjectionView(String reason, String text, List<Cited> articles) {}

  /** A document that came with an application. */
  @Schema(name = "ApplicationFile")
  public record FileView(long id, String name, String type, long size) {}

  /**
   * An application with all it says.
   *
   * @param reviewer the agency that reviews it
   * @param approver the body that decides
   * @param filer who takes it on file; absent where nobody does
   * @param objections why a table refused it; empty when none did
   * @param attachments the documents of it and of its steps, in the order they came
   */
  @Schema(name = "ApplicationDetail")
  public record ApplicationDetail(
      ApplicationRow application,
      String submittedBy,
      String reviewer,
      String approver,
      String filer,
      List<ApplicationSubject.Told> told,
      List<ObjectionView> objections,
      List<FileView> attachments) {}
}
