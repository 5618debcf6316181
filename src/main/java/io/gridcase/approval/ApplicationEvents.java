package io.gridcase.approval;

import io.gridcase.kernel.CaseEvent;
import java.util.List;
import java.util.Map;

/** What happens to applications. */
public final class ApplicationEvents {

  private ApplicationEvents() {}

  /** Somebody applied. */
  public record ApplicationSubmitted(
      String matterNumber, String city, String kind, String applicant) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("kind", kind, "applicant", applicant);
    }
  }

  /** The agency agrees to it. */
  public record ApplicationReviewed(String matterNumber, String city) implements CaseEvent {}

  /** The agency wants more of the applicant. */
  public record ApplicationReturned(String matterNumber, String city) implements CaseEvent {}

  /** The applicant added to it. */
  public record ApplicationAmended(String matterNumber, String city) implements CaseEvent {}

  /** Departments and experts find it feasible. */
  public record ApplicationAssessed(String matterNumber, String city) implements CaseEvent {}

  /** Who plans along agrees. */
  public record ApplicationCosigned(String matterNumber, String city) implements CaseEvent {}

  /** Who was heard has nothing against it. */
  public record ApplicationConsented(String matterNumber, String city) implements CaseEvent {}

  /** Who was heard is against it; whoever decides sees why. */
  public record ApplicationObjected(String matterNumber, String city) implements CaseEvent {}

  /**
   * Things changed after the approval, so that it can no longer be done.
   *
   * @param why the code of what stands against it
   */
  public record ApplicationOvertaken(String matterNumber, String city, String why)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("why", why);
    }
  }

  /**
   * It went a step of its own kind.
   *
   * @param step which one
   */
  public record ApplicationAdvanced(String matterNumber, String city, String step)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("step", step);
    }
  }

  /** The approving body agrees to it. */
  public record ApplicationApproved(String matterNumber, String city) implements CaseEvent {}

  /** Nobody approves it: it goes to the level that takes it on file. */
  public record ApplicationReported(String matterNumber, String city) implements CaseEvent {}

  /** The level above has it on file. */
  public record ApplicationFiled(String matterNumber, String city) implements CaseEvent {}

  /** What was applied for is done. */
  public record ApplicationCarriedOut(String matterNumber, String city, Map<String, Object> facts)
      implements CaseEvent {}

  /** A table stands against it. */
  public record ApplicationProhibited(
      String matterNumber, String city, String kind, List<Objection> against) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("kind", kind, "reasons", against.stream().map(Objection::reason).toList());
    }

    @Override
    public boolean byRule() {
      return true;
    }

    @Override
    public List<String> articles() {
      return against.stream().flatMap(it -> it.articles().stream()).distinct().toList();
    }
  }

  /** Somebody who had to decide refused it. */
  public record ApplicationRefused(String matterNumber, String city, String at)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("at", at);
    }
  }

  /** The applicant took it back. */
  public record ApplicationWithdrawn(String matterNumber, String city) implements CaseEvent {}
}
