package io.gridcase.matter;

import io.gridcase.kernel.CaseEvent;
import io.gridcase.kernel.Level;
import java.util.List;
import java.util.Map;

/**
 * What can happen to a case, one past-tense record each. They carry references and choices, never
 * free text: the words people typed are in the submission of the step.
 */
public final class MatterEvents {

  private MatterEvents() {}

  /** Somebody reported it; the procedure starts. */
  public record MatterReported(String matterNumber, String city, MatterSource source)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("source", source);
    }
  }

  /** It is on the list in force and was filed under that version. */
  public record MatterRegistered(
      String matterNumber, String city, String typeCode, String listVersion, int similar)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("type", typeCode, "listVersion", listVersion, "similar", similar);
    }
  }

  /** The officer solved it on the spot. */
  public record MatterResolvedOnSpot(String matterNumber, String city) implements CaseEvent {}

  /** The officer, or urgency by itself, sent it up. */
  public record MatterReportedUp(String matterNumber, String city, boolean byItself)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("byItself", byItself);
    }
  }

  /** A level holds it now. */
  public record MatterReceived(
      String matterNumber, String city, Level level, long organisationId, String organisation)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("level", level, "organisation", organisation);
    }
  }

  /** Departments were told at once because it is urgent. */
  public record DepartmentsNotified(String matterNumber, String city, List<String> departments)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("departments", departments);
    }
  }

  /** It went back to the officer for more facts. */
  public record MatterReturned(String matterNumber, String city) implements CaseEvent {}

  /** The officer added the facts asked for. */
  public record FactsSupplied(String matterNumber, String city) implements CaseEvent {}

  /** The agency handles it itself. */
  public record MatterAccepted(String matterNumber, String city) implements CaseEvent {}

  /** The agency brought a result. */
  public record AgencyResultRecorded(String matterNumber, String city) implements CaseEvent {}

  /** The agency cannot bring it to an end itself and decides anew how to go on. */
  public record AgencyHandedBack(String matterNumber, String city) implements CaseEvent {}

  /** It went to the agency directly below. */
  public record MatterAssignedDown(String matterNumber, String city, Level level)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("level", level);
    }
  }

  /** It went to the agency directly above. */
  public record MatterEscalated(String matterNumber, String city, Level level)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("level", level);
    }
  }

  /** It is no matter of grid service. */
  public record MatterDeclined(String matterNumber, String city) implements CaseEvent {}

  /** It is the same thing as an earlier case and follows it. */
  public record MatterAttached(String matterNumber, String city, String firstCase)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("firstCase", firstCase);
    }
  }

  /** The first case was answered, and this one with it. */
  public record FirstCaseFollowed(String matterNumber, String city, String firstCase)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("firstCase", firstCase);
    }
  }

  /**
   * Departments were chosen.
   *
   * @param changed whether otherwise than the table proposed
   * @param direct whether the table chose, without a dispatcher
   */
  public record DispatchPlanned(
      String matterNumber, String city, List<String> departments, boolean changed, boolean direct)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("departments", departments, "changed", changed, "direct", direct);
    }
  }

  /** The dispatcher went back to the decision how to handle it; no department had it yet. */
  public record DispatchWithdrawn(String matterNumber, String city) implements CaseEvent {}

  /**
   * A lead department was named.
   *
   * @param direct whether the table named it, without a dispatcher
   */
  public record LeadDesignated(String matterNumber, String city, String department, boolean direct)
      implements CaseEvent {

    /** A lead somebody named. */
    LeadDesignated(String matterNumber, String city, String department) {
      this(matterNumber, city, department, false);
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department, "direct", direct);
    }
  }

  /** The body above several departments coordinated them: an authority or a joint meeting. */
  public record DispatchCoordinated(String matterNumber, String city, String mode)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("mode", mode);
    }
  }

  /** It does not go on between its departments and goes to coordination. */
  public record MatterStuck(String matterNumber, String city, String department)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department);
    }
  }

  /** Departments have it. */
  public record MatterDispatched(
      String matterNumber, String city, List<String> departments, boolean direct)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("departments", departments, "direct", direct);
    }
  }

  /** A department signed for it. */
  public record DepartmentSigned(String matterNumber, String city, String department)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department);
    }
  }

  /** A department refused it, for the n-th time. */
  public record DepartmentRefused(String matterNumber, String city, String department, int refusals)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department, "refusals", refusals);
    }
  }

  /** The agency answered a refusal: insisted, gave it to another department, or took it back. */
  public record RefusalResolved(
      String matterNumber, String city, String department, String outcome, boolean ruling)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department, "outcome", outcome, "ruling", ruling);
    }
  }

  /** A department named the one person who handles it. */
  public record HandlerNamed(String matterNumber, String city, String department, String handler)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department, "handler", handler);
    }
  }

  /** Who works on it told how far it is. */
  public record ProgressRecorded(String matterNumber, String city, String organisation)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("organisation", organisation);
    }
  }

  /** A department finished its part. */
  public record DepartmentHandled(String matterNumber, String city, String department)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department);
    }
  }

  /** The lead's result closed the department phase. */
  public record ResultConsolidated(String matterNumber, String city, String department)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("department", department);
    }
  }

  /** The result was verified, or the city's table asks for no verification. */
  public record ResultVerified(String matterNumber, String city, String mode) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("mode", mode);
    }
  }

  /** The result failed verification, for the n-th time. */
  public record VerificationFailed(String matterNumber, String city, int reworks)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("reworks", reworks);
    }
  }

  /** The same department has to do it again. */
  public record ReworkOrdered(String matterNumber, String city) implements CaseEvent {}

  /** The agency's head decided after too many failures. */
  public record HeadDecided(String matterNumber, String city, String outcome) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("outcome", outcome);
    }
  }

  /** The agency that holds the case urged the departments that have not finished. */
  public record ReminderSent(String matterNumber, String city, List<String> departments)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("departments", departments);
    }
  }

  /** An instructor of its grid advised or urged; the words are in the submission. */
  public record InstructorAdvised(String matterNumber, String city, AdviceKind kind)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("kind", kind);
    }
  }

  /** The people concerned were told. */
  public record FeedbackGiven(String matterNumber, String city, String way) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("way", way);
    }
  }

  /**
   * Grids were changed, and it lies in another one now.
   *
   * @param fromGrid the id of the grid it was in
   * @param toGrid the id of the grid it is in
   * @param code the code of that grid
   * @param officers user names of those who work the cases of that grid
   * @param change the number of the change
   */
  public record MatterRegridded(
      String matterNumber,
      String city,
      long fromGrid,
      long toGrid,
      String grid,
      String gridType,
      String code,
      List<String> officers,
      String change)
      implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("grid", grid, "code", code, "change", change);
    }
  }

  /** The file is frozen and sealed. */
  public record MatterArchived(String matterNumber, String city, String seal) implements CaseEvent {
    @Override
    public Map<String, Object> facts() {
      return Map.of("seal", seal);
    }
  }
}
