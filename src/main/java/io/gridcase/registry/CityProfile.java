package io.gridcase.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridcase.kernel.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything {@code dmn/<city>/city.yaml} says about a city: names, codes and organisations, no
 * rules.
 *
 * @param key the tenant id and the name of the folder
 * @param divisionCode twelve digits
 * @param numberPrefix the letters case numbers and the ids of the city's obligations start with
 * @param accent the colour of the city's pages, as #rrggbb
 * @param committee whether the village or residents' committee receives matters though it is no
 *     agency
 * @param gridCode never null; a city that says nothing has {@link GridCodeScheme#USUAL}
 * @param terms for how long the city grants at most what ends by itself
 * @param sampleCounty the county whose grids the sample generator makes, twelve digits
 * @param articles the obligations the general rules rest on; a rule the regulation does not state
 *     is absent
 * @param officeHours stretches such as {@code 08:00-12:00} in which offices are open on a working
 *     day, counted by time limits in working hours; null for the usual 8 to 12 and 14 to 18
 * @param duties the posts whose holders the notice of a grid names, and what they do, by post
 * @param patrol never null; a city that says nothing has {@link PatrolPlan#NONE}
 * @param confidentiality what officers promise before they serve; null where nothing is asked
 * @param severalGrids whether one full-time officer may serve several grids; null where nothing is
 *     said, and so nothing stands against it
 * @param discipline which agency answers poor service; null where any above the grid does
 * @param team what the officers of an area should be like together; null where nothing is said
 * @param photos that the notice of a grid shows who serves there; null where nobody ordered it, so
 *     that a face is seen only by whoever checks a card
 */
public record CityProfile(
    @JsonProperty(required = true) String key,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String nameEn,
    @JsonProperty(required = true) String divisionCode,
    @JsonProperty(required = true) String numberPrefix,
    @JsonProperty(required = true) String accent,
    @JsonProperty(required = true) String regulation,
    @JsonProperty(required = true) String regulationEn,
    @JsonProperty(required = true) Map<Level, LevelWords> levels,
    @JsonProperty(required = true) boolean committee,
    @JsonProperty(required = true) List<DepartmentWords> departments,
    @JsonProperty(required = true) List<AuthorityWords> authorities,
    GridCodeScheme gridCode,
    @JsonProperty(required = true) Terms terms,
    @JsonProperty(required = true) String sampleCounty,
    @JsonProperty(required = true) Map<GeneralRule, List<String>> articles,
    List<String> officeHours,
    Map<String, Duty> duties,
    PatrolPlan patrol,
    Confidentiality confidentiality,
    SeveralGrids severalGrids,
    DisciplineRule discipline,
    TeamTarget team,
    PublishedPhotos photos) {

  /** A city that says nothing of its codes has the usual ones, and without a plan no duties. */
  public CityProfile {
    gridCode = gridCode == null ? GridCodeScheme.USUAL : gridCode;
    duties = duties == null ? Map.of() : Map.copyOf(duties);
    patrol = patrol == null ? PatrolPlan.NONE : patrol;
  }

  /**
   * The longest terms of what ends by itself.
   *
   * @param dataAccess of access to a higher tier of data
   * @param temporaryAdmission of a matter type admitted for a time
   * @param listReview of a county's matter list before it is gone through again; null where the
   *     regulation says nothing of it
   * @param listLead from the approval of a change of the list to its first day; null for no limit
   */
  public record Terms(
      @JsonProperty(required = true) LongestTerm dataAccess,
      @JsonProperty(required = true) LongestTerm temporaryAdmission,
      LongestTerm listReview,
      LongestTerm listLead) {}

  /**
   * A longest term.
   *
   * @param days calendar days, from 1 to 3650
   * @param article the obligations it rests on, comma-separated, or {@code practice}
   */
  public record LongestTerm(
      @JsonProperty(required = true) int days, @JsonProperty(required = true) String article) {}

  /**
   * What officers promise to keep secret.
   *
   * @param edition the name of the text's edition; another edition is promised anew
   * @param article the obligation it rests on
   */
  public record Confidentiality(
      @JsonProperty(required = true) String edition,
      @JsonProperty(required = true) String article,
      @JsonProperty(required = true) String text,
      @JsonProperty(required = true) String textEn) {}

  /**
   * Whether one full-time officer may serve several grids.
   *
   * @param article the obligation that says so
   */
  public record SeveralGrids(
      @JsonProperty(required = true) boolean allowed,
      @JsonProperty(required = true) String article) {}

  /**
   * That the notices of grids show photos.
   *
   * @param article the obligation that orders it
   */
  public record PublishedPhotos(@JsonProperty(required = true) String article) {}

  /**
   * Which agency answers poor service of an officer.
   *
   * @param level of the agency
   * @param article the obligation that says so
   */
  public record DisciplineRule(
      @JsonProperty(required = true) Level level, @JsonProperty(required = true) String article) {}

  /**
   * What the officers of an area should be like together.
   *
   * @param averageAgeBelow years; the average is to be below or at it
   * @param seniorShareAbove per cent with senior secondary education or above
   * @param article the obligation it rests on
   */
  public record TeamTarget(
      @JsonProperty(required = true) int averageAgeBelow,
      @JsonProperty(required = true) int seniorShareAbove,
      @JsonProperty(required = true) String article) {}

  /**
   * What a level is called.
   *
   * @param agency the suffix of the agency's name; null when the level has no agency
   */
  public record LevelWords(@JsonProperty(required = true) String name, String agency) {}

  /**
   * A linked department.
   *
   * @param name the suffix of its name at city and county level
   * @param office the suffix of the name of its local office in a town; null when it has none
   */
  public record DepartmentWords(
      @JsonProperty(required = true) Function function,
      @JsonProperty(required = true) String name,
      String office) {}

  /**
   * An approving body.
   *
   * @param name the suffix of its name
   * @param townName the suffix in a town, when it differs
   * @param streetName the suffix in a street (街道), when it differs
   * @param levels where the city has one
   */
  public record AuthorityWords(
      @JsonProperty(required = true) AuthorityKind kind,
      @JsonProperty(required = true) String name,
      String townName,
      String streetName,
      @JsonProperty(required = true) List<Level> levels) {}

  /**
   * What the holder of a post does, in few words of the city's regulation.
   *
   * @param article the obligations it rests on, comma-separated, or {@code practice}
   */
  public record Duty(
      @JsonProperty(required = true) String zh,
      @JsonProperty(required = true) String en,
      @JsonProperty(required = true) String article) {}

  /** A rule of the system that rests on an obligation which differs by city. */
  public enum GeneralRule {
    /** A matter off the list in force is refused. */
    @JsonProperty("offList")
    OFF_LIST,
    /** A law may ask officers for what is off the list; who decides so states it. */
    @JsonProperty("offListByLaw")
    OFF_LIST_BY_LAW,
    /** A department cannot assign a matter to a grid officer. */
    @JsonProperty("departmentAssign")
    DEPARTMENT_ASSIGN,
    /** An agency dispatches to departments of its own level and agencies directly below. */
    @JsonProperty("dispatchScope")
    DISPATCH_SCOPE,
    /** A case is reported up one level at a time. */
    @JsonProperty("oneLevel")
    ONE_LEVEL,
    /** Only the lead's consolidated result closes the handling. */
    @JsonProperty("leadResult")
    LEAD_RESULT,
    /** Personal data is protected. */
    @JsonProperty("personalData")
    PERSONAL_DATA,
    /** Only agencies divide places into grids; no department does. */
    @JsonProperty("gridDivision")
    GRID_DIVISION,
    /** Whoever brings a type onto the list tells which guidance and information goes with it. */
    @JsonProperty("informationSupport")
    INFORMATION_SUPPORT,
    /** Instructors guide, urge and advise on the cases of their grids. */
    @JsonProperty("instructorAdvice")
    INSTRUCTOR_ADVICE,
    /** An instructor whom a department sent advises on the matters of that department. */
    @JsonProperty("instructorsDepartment")
    INSTRUCTORS_DEPARTMENT
  }

  /** Whether an agency works at this level. */
  public boolean hasAgency(Level level) {
    return levels.get(level).agency() != null;
  }

  /** The four digits every division code of the city starts with. */
  public String divisionPrefix() {
    return Level.CITY.prefixOf(divisionCode);
  }

  /** The obligations a general rule rests on in this city; empty when its regulation is silent. */
  public List<String> articlesOf(GeneralRule rule) {
    return articles.getOrDefault(rule, List.of());
  }

  /**
   * Those of these obligations that the city's own regulation states, in the given order: a model
   * shared by all cities names the articles of each.
   */
  public List<String> ownOf(List<String> obligations) {
    return obligations.stream().filter(id -> id.startsWith(numberPrefix + "-")).toList();
  }

  /** The words for a department of this function; empty when the regulation does not link it. */
  public Optional<DepartmentWords> department(Function function) {
    return departments.stream().filter(d -> d.function() == function).findFirst();
  }
}
