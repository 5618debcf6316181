package io.gridcase.complaint;

import io.gridcase.matter.PartyDetails;
import io.gridcase.personnel.PostKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What the receiver reads of complaints, and sends. */
final class ComplaintViews {

  private ComplaintViews() {}

  /**
   * A complaint in the list.
   *
   * @param officer whom it is about; absent when nobody is named
   * @param finding absent before the answer
   */
  record ComplaintRow(
      long id,
      String gridName,
      String officer,
      PostKind post,
      Grounds grounds,
      Instant toldAt,
      Instant dueAt,
      Finding finding,
      Instant answeredAt) {}

  /** A part of the list; {@code next} is null at the end. */
  record ComplaintPage(List<ComplaintRow> items, String next, long total) {}

  /**
   * A complaint in full.
   *
   * @param officerCode the staff number of whom it is about; absent when nobody is named
   * @param dueArticle what the limit rests on, or {@code practice}
   * @param contact how the complainant is reached, masked; absent when not told
   */
  record ComplaintDetail(
      ComplaintRow row,
      long gridId,
      String officerCode,
      String description,
      String dueArticle,
      PartyDetails contact,
      String answer,
      String answeredBy) {}

  /** Why somebody reads how a complainant is reached. */
  record ContactReason(@NotBlank @Size(min = 5, max = 200) String reason) {}

  /** What the receiver found; the complainant reads it. */
  record ComplaintAnswer(
      @NotNull Finding finding, @NotBlank @Size(min = 5, max = 2000) String answer) {}
}
