package io.gridcase.appointment;

import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationState;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.approval.Applications;
import io.gridcase.casefile.Submissions;
import io.gridcase.casefile.Submissions.Content;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.officers.Exits;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Exits among what is applied for. */
@Component
class ExitSubject implements ApplicationSubject {

  private static final Words WORDS = new Words("appointment");
  private static final Words POSTS = new Words("personnel");
  private static final String STEP = "task_handOver";

  private final StoredOfficerExits stored;
  private final Exits exits;
  private final Posts posts;
  private final Grids grids;
  private final Submissions submissions;
  private final Applications applications;
  private final Clock clock;

  ExitSubject(
      StoredOfficerExits stored,
      Exits exits,
      Posts posts,
      Grids grids,
      Submissions submissions,
      Applications applications,
      Clock clock) {
    this.stored = stored;
    this.exits = exits;
    this.posts = posts;
    this.grids = grids;
    this.submissions = submissions;
    this.applications = applications;
    this.clock = clock;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.OFFICER_EXIT;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    OfficerExit exit = get(number);
    Post post = posts.findById(exit.postId()).orElseThrow();
    List<Told> told = new ArrayList<>();
    told.add(told("officer", post.person().name() + " " + post.person().code(), locale));
    told.add(told("post", POSTS.of("word.PostKind." + post.kind(), locale), locale));
    told.add(told("grids", grids.get(post.gridId()).name(), locale));
    told.add(told("since", posts.since(post).toString(), locale));
    told.add(told("ground", WORDS.of("word.ground." + exit.ground(), locale), locale));
    told.add(told("reason", exit.reason(), locale));
    if (exit.disciplineId() != null && exit.ground() != Ground.DISCIPLINE) {
      told.add(
          new Told(
              WORDS.of("label.appointment.dismissalProposed", locale),
              WORDS.of("word.dismissalJoined", locale),
              "/people/" + post.person().code()));
    }
    if (post.until() != null) {
      told.add(told("lastDay", post.until().toString(), locale));
    }
    tellWork(told, number, post, locale);
    return told;
  }

  private void tellWork(List<Told> told, String number, Post post, Locale locale) {
    String page = "/officers/handover/" + post.id();
    exits
        .handedOver(post.id())
        .map(
            it ->
                WORDS
                    .of(it.successor() == null ? "word.handedBack" : "word.handedOver", locale)
                    .replace("{count}", String.valueOf(it.items()))
                    .replace("{name}", String.valueOf(it.successor())))
        .or(
            () ->
                Optional.of(number)
                    .filter(it -> applications.get(it).state() == ApplicationState.IN_HANDOVER)
                    .map(it -> exits.handover(post.id()).work().size())
                    .map(
                        it ->
                            WORDS
                                .of("word.toHandOver", locale)
                                .replace("{count}", String.valueOf(it))))
        .ifPresent(it -> told.add(new Told(WORDS.of("label.appointment.work", locale), it, page)));
  }

  /** No table stands against anybody who leaves. */
  @Override
  public String objection(String reason, Locale locale) {
    return reason;
  }

  /** Who may take over, by the id of the person. */
  @Override
  public Map<String, Object> context(String number) {
    return Map.of(
        "successors",
        exits.handover(get(number).postId()).successors().stream()
            .map(it -> Map.of("value", String.valueOf(it.personId()), "label", it.name()))
            .toList());
  }

  @Override
  public Optional<Refusal> againstApproval(String number) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    boolean held = posts.findById(get(number).postId()).filter(it -> it.heldOn(today)).isPresent();
    return held ? Optional.empty() : Optional.of(Refusal.conflict("post-ended"));
  }

  @Override
  public Map<String, Object> carryOut(String number) {
    OfficerExit exit = get(number);
    Content said = submissions.latest(number, STEP).orElseThrow();
    LocalDate lastDay = LocalDate.parse(said.text("lastDay"));
    LocalDate applied = LocalDate.ofInstant(applications.get(number).submittedAt(), Clocking.ZONE);
    if (lastDay.isBefore(applied)) {
      throw Refusal.invalid("exit-before-application").with("applied", applied);
    }
    String successor = said.text("successor");
    int handedOver =
        exits.end(
            new Exits.Leaving(
                exit.postId(),
                lastDay,
                exit.reason(),
                number,
                successor == null ? null : Long.valueOf(successor)));
    return Map.of(
        "kind",
        ApplicationKind.OFFICER_EXIT.name(),
        "lastDay",
        lastDay.toString(),
        "handedOver",
        handedOver);
  }

  private OfficerExit get(String number) {
    return stored
        .findById(number)
        .orElseThrow(() -> new IllegalStateException("No exit under " + number));
  }

  private static Told told(String label, String value, Locale locale) {
    return new Told(WORDS.of("label.appointment." + label, locale), value);
  }
}
