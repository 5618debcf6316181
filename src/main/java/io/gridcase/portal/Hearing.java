package io.gridcase.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import io.gridcase.matter.Intake;
import io.gridcase.matter.MatterSource;
import io.gridcase.matter.PartyDetails;
import io.gridcase.matter.ReportRequest;
import io.gridcase.matterlist.Category;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import io.gridcase.portal.Forms.Form;
import io.gridcase.portal.Told.Heard;
import io.gridcase.portal.Told.Kind;
import io.gridcase.portal.Told.ResidentReport;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what residents tell without an account: it becomes a case like any other. */
@Service
class Hearing {

  private final Cities cities;
  private final Grids grids;
  private final GridNotices notices;
  private final MatterLists lists;
  private final Intake intake;
  private final PublicReports reports;
  private final ObjectMapper json;
  private final Clock clock;

  Hearing(
      Cities cities,
      Grids grids,
      GridNotices notices,
      MatterLists lists,
      Intake intake,
      PublicReports reports,
      ObjectMapper json,
      Clock clock) {
    this.cities = cities;
    this.grids = grids;
    this.notices = notices;
    this.lists = lists;
    this.intake = intake;
    this.reports = reports;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Makes a case of the report; a form sent twice is one case.
   *
   * @throws Refusal with every field that is wrong; {@code form-used} (409) when the form came with
   *     another report before
   */
  @Transactional
  public Heard hear(Form form, String city, ResidentReport told) {
    cities.profile(city);
    String digest = Codes.digest(form.code());
    String request = digest(city, told);
    Optional<PublicReport> before = reports.findById(digest);
    if (before.isPresent()) {
      if (!before.get().isOf(request)) {
        throw Refusal.conflict("form-used");
      }
      return new Heard(form.code());
    }
    Grid grid = grid(city, told);
    String number = intake.hear(report(told, grid), city).number();
    reports.save(new PublicReport(digest, city, number, request, clock.instant()));
    return new Heard(form.code());
  }

  private Grid grid(String city, ResidentReport told) {
    if (told.grid() != null) {
      return notices.inForce(city, told.grid());
    }
    if (told.lng() == null || told.lat() == null) {
      throw Refusal.invalid("report-invalid").field("grid", "required");
    }
    return grids
        .locate(city, told.lng(), told.lat())
        .orElseThrow(
            () -> Refusal.invalid("place-outside-grids").field("place", "outside-every-grid"));
  }

  private ReportRequest report(ResidentReport told, Grid grid) {
    var contact = told.contact();
    boolean placed = told.lng() != null && told.lat() != null;
    return new ReportRequest(
        told.kind() == Kind.SUGGESTION ? suggestions(grid) : typeCode(told),
        null,
        told.description().strip(),
        placed || told.place() != null
            ? new ReportRequest.Location(
                placed ? told.lng() : null, placed ? told.lat() : null, told.place())
            : null,
        grid.id(),
        null,
        null,
        contact == null ? null : new PartyDetails(contact.name(), contact.phone(), null, null),
        MatterSource.RESIDENT);
  }

  private static String typeCode(ResidentReport told) {
    if (told.typeCode() == null || told.typeCode().isBlank()) {
      throw Refusal.invalid("report-invalid").field("typeCode", "required");
    }
    return told.typeCode();
  }

  /** The matter under which the county's list takes opinions: the first of that category. */
  private String suggestions(Grid grid) {
    LocalDate today = LocalDate.now(clock);
    return lists
        .inForce(grid.city(), grid.placeCode(Level.COUNTY), today)
        .flatMap(
            version ->
                lists.typesOf(version, today).stream()
                    .filter(type -> Category.OPINION.name().equals(type.category()))
                    .findFirst())
        .map(MatterType::code)
        .orElseThrow(() -> Refusal.conflict("public-no-suggestions"));
  }

  private String digest(String city, ResidentReport told) {
    try {
      return Sealing.sm3((city + json.writeValueAsString(told)).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report cannot be written", e);
    }
  }
}
