package io.gridcase.matter;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;

/**
 * One case, from report to archive. It guards its own transitions: what the state forbids is
 * refused with {@code matter-state} and changes nothing.
 */
@Entity
public class Matter {

  @Id private String number;
  @Version private Integer version;
  private String city;
  private Long typeId;
  private String typeCode;
  private String typeName;
  private String category;
  private String listVersion;
  private long gridId;
  private String gridName;
  private String gridType;
  private String placeCode;

  @Enumerated(EnumType.STRING)
  private MatterSource source;

  private boolean urgent;
  private String responsibility;

  @Enumerated(EnumType.STRING)
  private MatterState state;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Level level;

  private Long holderId;
  private String holder;
  private Instant heldSince;
  private Instant decidedSince;

  @Convert(converter = PersonalText.class)
  private String description;

  private Double lng;
  private Double lat;

  @Convert(converter = PersonalText.class)
  private String locationText;

  private Instant discoveredAt;
  private Instant openedAt;
  private Instant archivedAt;
  private String reporter;
  private String reporterName;
  private Long reportingOrganisationId;
  private String duplicateOf;

  @Enumerated(EnumType.STRING)
  private Handling handledBy;

  private int reworks;

  @Enumerated(EnumType.STRING)
  private Closure closure;

  private String seal;

  /** Kept and dropped by {@link AssignmentStore}; the column belongs to the part. */
  @OneToMany
  @JoinColumn(name = "matterNumber", insertable = false, updatable = false)
  @OrderBy("id")
  @OptimisticLock(excluded = true)
  private List<Assignment> parts = new ArrayList<>();

  @Transient private final List<Object> untold = new ArrayList<>();

  protected Matter() {}

  Matter(String number, Report report, Instant openedAt) {
    this.number = number;
    this.city = report.city();
    this.typeCode = report.typeCode();
    this.gridId = report.grid().id();
    this.gridName = report.grid().name();
    this.gridType = report.grid().type();
    this.placeCode = report.grid().placeCode();
    this.source = report.source();
    this.urgent = report.urgent();
    this.description = report.description();
    this.lng = report.lng();
    this.lat = report.lat();
    this.locationText = report.locationText();
    this.discoveredAt = report.discoveredAt();
    this.openedAt = openedAt;
    this.reporter = report.reporter();
    this.reporterName = report.reporterName();
    this.reportingOrganisationId = report.organisationId();
    become(MatterState.REPORTED);
    registerEvent(new MatterEvents.MatterReported(number, city, source));
  }

  void register(ListedType type, int similar) {
    expect(MatterState.REPORTED);
    this.typeId = type.id();
    this.typeName = type.name();
    this.category = type.category();
    this.responsibility = type.responsibility();
    this.listVersion = type.listVersion();
    become(MatterState.REGISTERED);
    registerEvent(new MatterEvents.MatterRegistered(number, city, typeCode, listVersion, similar));
  }

  void resolveOnSpot() {
    expect(MatterState.REGISTERED);
    this.handledBy = Handling.OFFICER;
    conclude(Closure.RESOLVED_ON_SPOT);
    registerEvent(new MatterEvents.MatterResolvedOnSpot(number, city));
  }

  void reportUp(String chosenResponsibility, boolean byItself) {
    expect(MatterState.REGISTERED);
    if (chosenResponsibility != null) {
      this.responsibility = chosenResponsibility;
    }
    become(MatterState.REPORTED_UP);
    registerEvent(new MatterEvents.MatterReportedUp(number, city, byItself));
  }

  void receiveAt(Level atLevel, long organisationId, String organisation, Instant at) {
    expect(MatterState.REPORTED_UP);
    hold(atLevel, organisationId, organisation, at);
    registerEvent(
        new MatterEvents.MatterReceived(number, city, atLevel, organisationId, organisation));
  }

  void assignDown(Level toLevel, long organisationId, String organisation, Instant at) {
    expect(MatterState.REPORTED_UP);
    if (level.below().filter(toLevel::equals).isEmpty()) {
      throw Refusal.conflict("not-directly-below");
    }
    registerEvent(new MatterEvents.MatterAssignedDown(number, city, toLevel));
    receiveAt(toLevel, organisationId, organisation, at);
  }

  void escalate(Level toLevel, long organisationId, String organisation, Instant at) {
    expect(MatterState.REPORTED_UP);
    if (level.above().filter(toLevel::equals).isEmpty()) {
      throw Refusal.conflict("not-directly-above");
    }
    registerEvent(new MatterEvents.MatterEscalated(number, city, toLevel));
    receiveAt(toLevel, organisationId, organisation, at);
  }

  void returnForFacts() {
    expect(MatterState.REPORTED_UP);
    become(MatterState.RETURNED);
    registerEvent(new MatterEvents.MatterReturned(number, city));
  }

  void supplyFacts() {
    expect(MatterState.RETURNED);
    become(MatterState.REPORTED_UP);
    registerEvent(new MatterEvents.FactsSupplied(number, city));
  }

  void acceptForAgency() {
    expect(MatterState.REPORTED_UP);
    become(MatterState.AGENCY_HANDLING);
    registerEvent(new MatterEvents.MatterAccepted(number, city));
  }

  void recordAgencyResult() {
    expect(MatterState.AGENCY_HANDLING);
    this.handledBy = Handling.AGENCY;
    become(MatterState.HANDLED);
    registerEvent(new MatterEvents.AgencyResultRecorded(number, city));
  }

  void handBack() {
    expect(MatterState.AGENCY_HANDLING);
    become(MatterState.REPORTED_UP);
    registerEvent(new MatterEvents.AgencyHandedBack(number, city));
  }

  void decline() {
    expect(MatterState.REPORTED_UP);
    conclude(Closure.NOT_A_MATTER);
    registerEvent(new MatterEvents.MatterDeclined(number, city));
  }

  void attachTo(Matter first) {
    expect(MatterState.REPORTED_UP);
    if (first.number.equals(number) || !first.city.equals(city)) {
      throw Refusal.invalid("not-a-first-case").field("firstCase", "not-an-option");
    }
    this.duplicateOf = first.number;
    become(MatterState.ATTACHED);
    registerEvent(new MatterEvents.MatterAttached(number, city, first.number));
  }

  void followFirstCase() {
    expect(MatterState.ATTACHED);
    conclude(Closure.DUPLICATE);
    registerEvent(new MatterEvents.FirstCaseFollowed(number, city, duplicateOf));
  }

  void openDispatch() {
    expect(MatterState.REPORTED_UP);
    become(MatterState.DISPATCHING);
  }

  void beginDispatch(List<String> departments, boolean changed, boolean direct) {
    expect(MatterState.REPORTED_UP, MatterState.DISPATCHING);
    become(MatterState.DISPATCHING);
    registerEvent(new MatterEvents.DispatchPlanned(number, city, departments, changed, direct));
  }

  /** The dispatcher thinks better of it before any department was chosen. */
  void withdrawDispatch() {
    expect(MatterState.DISPATCHING);
    become(MatterState.REPORTED_UP);
    registerEvent(new MatterEvents.DispatchWithdrawn(number, city));
  }

  /** It came back from those who worked on it: its holder decides anew and has the time for it. */
  void decideAnew(Instant at) {
    expect(MatterState.REPORTED_UP);
    this.decidedSince = at;
  }

  void designateLead(String department, boolean direct) {
    expect(MatterState.DISPATCHING);
    registerEvent(new MatterEvents.LeadDesignated(number, city, department, direct));
  }

  void coordinated(String mode) {
    expect(MatterState.DISPATCHING);
    registerEvent(new MatterEvents.DispatchCoordinated(number, city, mode));
  }

  void dispatched(List<String> departments, boolean direct) {
    expect(MatterState.DISPATCHING, MatterState.REPORTED_UP);
    become(MatterState.WITH_DEPARTMENTS);
    registerEvent(new MatterEvents.MatterDispatched(number, city, departments, direct));
  }

  void departmentsGaveBack() {
    expect(MatterState.WITH_DEPARTMENTS);
    become(MatterState.REPORTED_UP);
  }

  void consolidate(String leadDepartment) {
    expect(MatterState.WITH_DEPARTMENTS);
    this.handledBy = Handling.DEPARTMENT;
    become(MatterState.HANDLED);
    registerEvent(new MatterEvents.ResultConsolidated(number, city, leadDepartment));
  }

  void passVerification(String mode) {
    expect(MatterState.HANDLED);
    conclude(Closure.RESULT_VERIFIED);
    registerEvent(new MatterEvents.ResultVerified(number, city, mode));
  }

  void failVerification() {
    expect(MatterState.HANDLED);
    registerEvent(new MatterEvents.VerificationFailed(number, city, reworks + 1));
  }

  void orderRework() {
    expect(MatterState.HANDLED);
    this.reworks++;
    become(
        handledBy == Handling.AGENCY ? MatterState.AGENCY_HANDLING : MatterState.WITH_DEPARTMENTS);
    registerEvent(new MatterEvents.ReworkOrdered(number, city));
  }

  void headDecides(String outcome) {
    expect(MatterState.HANDLED);
    registerEvent(new MatterEvents.HeadDecided(number, city, outcome));
    switch (outcome) {
      case "ACCEPT" -> conclude(Closure.RESULT_ACCEPTED);
      case "REDISPATCH" -> {
        this.reworks = 0;
        become(MatterState.REPORTED_UP);
      }
      case "REWORK" -> {
        // stays HANDLED until the rework is ordered
      }
      default -> throw Refusal.invalid("unknown-outcome").with("outcome", outcome);
    }
  }

  void giveFeedback(String way) {
    expect(MatterState.CONCLUDED);
    become(MatterState.ANSWERED);
    registerEvent(new MatterEvents.FeedbackGiven(number, city, way));
  }

  void archive(String digest, Instant at) {
    expect(MatterState.ANSWERED);
    this.seal = digest;
    this.archivedAt = at;
    become(MatterState.ARCHIVED);
    registerEvent(new MatterEvents.MatterArchived(number, city, digest));
  }

  /**
   * Comes into another grid because grids were changed; its place and everything else stays.
   *
   * @param officers user names of those who work the cases of that grid
   */
  void moveTo(Report.ReportedGrid grid, String code, List<String> officers, String change) {
    if (state == MatterState.ARCHIVED) {
      throw Refusal.conflict("matter-state").with("number", number).with("state", state);
    }
    long before = gridId;
    this.gridId = grid.id();
    this.gridName = grid.name();
    this.gridType = grid.type();
    this.placeCode = grid.placeCode();
    registerEvent(
        new MatterEvents.MatterRegridded(
            number, city, before, grid.id(), grid.name(), grid.type(), code, officers, change));
  }

  /** Tells something that happened inside one department's part. */
  void tell(Object event) {
    registerEvent(event);
  }

  /**
   * Hands over what happened since the last time, once: a listener may move the case on and save it
   * again while it hears.
   */
  List<Object> happened() {
    List<Object> events = List.copyOf(untold);
    untold.clear();
    return events;
  }

  private void registerEvent(Object event) {
    untold.add(event);
  }

  private void hold(Level atLevel, long organisationId, String organisation, Instant at) {
    this.level = atLevel;
    this.holderId = organisationId;
    this.holder = organisation;
    this.heldSince = at;
    this.decidedSince = at;
  }

  private void conclude(Closure how) {
    this.closure = how;
    become(MatterState.CONCLUDED);
  }

  private void become(MatterState next) {
    this.state = next;
    this.phase = Phase.of(next);
  }

  private void expect(MatterState... allowed) {
    if (!Arrays.asList(allowed).contains(state)) {
      throw Refusal.conflict("matter-state").with("number", number).with("state", state);
    }
  }

  List<Assignment> parts() {
    return parts;
  }

  public String number() {
    return number;
  }

  public String city() {
    return city;
  }

  public Long typeId() {
    return typeId;
  }

  public String typeCode() {
    return typeCode;
  }

  public String typeName() {
    return typeName;
  }

  public String category() {
    return category;
  }

  public String listVersion() {
    return listVersion;
  }

  public long gridId() {
    return gridId;
  }

  public String gridName() {
    return gridName;
  }

  public String gridType() {
    return gridType;
  }

  public String placeCode() {
    return placeCode;
  }

  public MatterSource source() {
    return source;
  }

  public boolean urgent() {
    return urgent;
  }

  public String responsibility() {
    return responsibility;
  }

  public MatterState state() {
    return state;
  }

  public Phase phase() {
    return phase;
  }

  public Level level() {
    return level;
  }

  public Long holderId() {
    return holderId;
  }

  public String holder() {
    return holder;
  }

  public String description() {
    return description;
  }

  /**
   * Since when the limit of a stage counts, for limits that began before the step opened.
   *
   * <p>First handling and reporting up count from discovery (ZJ-32), but for what an agency pushes
   * down from its arrival; reporting on counts from when the present holder received the case
   * (ZJ-33-1) or got it back from those who worked on it, however often its step opens meanwhile.
   *
   * @param stage a stage of the {@code deadline} tables
   * @return empty when the limit counts from the opening of the step
   */
  public Optional<Instant> countsFrom(String stage) {
    return switch (stage) {
      case "FIRST_HANDLING", "REPORT_UP" ->
          state == MatterState.RETURNED
              ? Optional.empty()
              : Optional.of(source.pushedDown() ? openedAt : discoveredAt);
      case "ESCALATION" -> Optional.ofNullable(decidedSince);
      default -> Optional.empty();
    };
  }

  public Double lng() {
    return lng;
  }

  public Double lat() {
    return lat;
  }

  public String locationText() {
    return locationText;
  }

  public Instant discoveredAt() {
    return discoveredAt;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant archivedAt() {
    return archivedAt;
  }

  public String reporter() {
    return reporter;
  }

  public String reporterName() {
    return reporterName;
  }

  public Long reportingOrganisationId() {
    return reportingOrganisationId;
  }

  public String duplicateOf() {
    return duplicateOf;
  }

  public Handling handledBy() {
    return handledBy;
  }

  public int reworks() {
    return reworks;
  }

  public Closure closure() {
    return closure;
  }

  /** Since when the present holder has it; null before anybody does. */
  public Instant heldSince() {
    return heldSince;
  }

  public String seal() {
    return seal;
  }
}
