package io.gridcase.officers;

import io.gridcase.personnel.Education;
import io.gridcase.personnel.PostKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What people read in the registers of officers. */
final class OfficerViews {

  private OfficerViews() {}

  /** A post as a list shows it. */
  record OfficerPost(long gridId, String gridName, PostKind kind) {}

  /**
   * Somebody in a list.
   *
   * @param code the staff number
   * @param age completed years today; null while the birth date is unknown
   */
  record OfficerRow(
      String code,
      String name,
      Integer age,
      Education education,
      List<OfficerPost> posts,
      TrainingStanding training) {}

  /**
   * A part of the list.
   *
   * @param next where the next part begins; null at the end
   * @param total how many match in all
   */
  record OfficerPage(List<OfficerRow> items, String next, int total) {}

  /** Who attended a course, and how the test went. */
  record Attendant(String code, String name, Boolean passed, Integer score) {}

  /**
   * A course in a list.
   *
   * @param withdrawal why it counts no longer; null while it does
   * @param mayWithdraw whether the caller may take it back
   */
  record CourseRow(
      long id,
      TrainingKind kind,
      String title,
      LocalDate heldOn,
      BigDecimal hours,
      String organiser,
      String withdrawal,
      boolean mayWithdraw,
      List<Attendant> attendants) {}

  /** A part of the courses, the last entered first. */
  record CoursePage(List<CourseRow> items, String next, int total) {}

  /** A course on the page of who attended it. */
  record AttendedCourse(
      TrainingKind kind,
      String title,
      LocalDate heldOn,
      BigDecimal hours,
      String organiser,
      Boolean passed,
      Integer score) {}

  /**
   * Training of one year.
   *
   * @param hours attended, with quarters
   */
  record TrainingYear(int year, BigDecimal hours, List<AttendedCourse> courses) {}

  /**
   * A post on the page of who holds it.
   *
   * @param since the first day of service in it, counting the posts it continues since grids were
   *     changed
   * @param gradeName null without grade
   * @param monthlyPay yuan a month; null without grade
   * @param exit the number of the exit that is in course, for who writes about the post; null else
   * @param mayWrite whether the caller may write about this post
   */
  record OwnPost(
      long id,
      long version,
      long gridId,
      String gridName,
      PostKind kind,
      LocalDate from,
      LocalDate since,
      LocalDate until,
      String gradeName,
      Integer monthlyPay,
      LocalDate gradeSince,
      String exit,
      boolean mayWrite) {}

  /**
   * A post somebody was chosen for, which waits.
   *
   * @param code the staff number
   * @param startsOn the first day on which it may begin
   * @param reference the number of the application; null without one
   * @param mayDecide whether the caller may let it begin or come to nothing
   */
  record WaitingPost(
      long id,
      String code,
      String name,
      long gridId,
      String gridName,
      PostKind kind,
      LocalDate startsOn,
      String reference,
      boolean mayDecide,
      boolean mayGiveUp,
      List<Condition> conditions) {}

  /** A part of the posts that wait. */
  record WaitingPage(List<WaitingPost> items, String next, int total) {}

  /**
   * The promise of confidentiality the city asks for.
   *
   * @param promisedAt null while it was not given
   * @param paperSignedOn the day on the paper, when it was given so
   */
  record Promise(
      String edition,
      String text,
      String article,
      String articleText,
      Instant promisedAt,
      LocalDate paperSignedOn) {}

  /**
   * How an agency answered poor service.
   *
   * @param dueOn until when it was to be put right; null for everything but a correction
   * @param correctedOn when it was found put right; null while it is not
   */
  record DisciplineEntry(
      long id,
      DisciplineKind kind,
      String reason,
      LocalDate dueOn,
      String deciderName,
      Instant decidedAt,
      LocalDate correctedOn,
      String outcome) {}

  /**
   * Everything the registers say of one person.
   *
   * @param code the staff number
   * @param self whether the caller is this person
   * @param mayWrite whether the caller may write here
   * @param photo whether there is a photo of the person
   * @param endedPosts posts that ended and go on in no other, the latest first
   * @param waiting posts the person was chosen for and does not hold yet
   * @param confidentiality null where the city asks for no promise
   * @param years of training, the latest first
   */
  record OfficerPageView(
      String code,
      String name,
      Integer age,
      Education education,
      boolean self,
      boolean mayWrite,
      boolean photo,
      List<OwnPost> posts,
      List<OwnPost> endedPosts,
      List<WaitingPost> waiting,
      Promise confidentiality,
      List<DisciplineEntry> disciplines,
      TrainingStanding training,
      List<TrainingYear> years) {}

  /**
   * What the holder of a post has to hand over.
   *
   * @param code the staff number
   * @param since the first day of service in it, counting the posts it continues
   * @param until the last day of the post; null while open
   * @param work what the person holds in the grid
   * @param successors the other officers of the grid who have an account
   */
  record HandoverView(
      long postId,
      String code,
      String name,
      PostKind kind,
      long gridId,
      String gridName,
      LocalDate from,
      LocalDate since,
      LocalDate until,
      List<HeldWork.HeldItem> work,
      Exits.HandedOver handedOver,
      List<Exits.Successor> successors) {}

  /**
   * What waits for the caller in these registers.
   *
   * @param own how the caller stands with training; null for somebody without post
   * @param shortPeople how many people of the caller's area are short of training; null for
   *     somebody without area
   * @param toPromise whether a promise of confidentiality is asked of the caller and not given
   */
  record Reminders(TrainingStanding own, Integer shortPeople, boolean toPromise) {}
}
