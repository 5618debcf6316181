package io.gridcase.registry;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The organisations of all cities; questions are answered from memory. */
@Component
public class Organisations {

  private final StoredOrganisations stored;
  private volatile OrganisationDirectory directory;

  Organisations(StoredOrganisations stored) {
    this.stored = stored;
  }

  /**
   * The organisation with this id.
   *
   * @throws Refusal {@code organisation-unknown} when there is none
   */
  public Organisation get(Long id) {
    return find(id)
        .orElseThrow(() -> Refusal.notFound("organisation-unknown").with("organisation", id));
  }

  /** The organisation with this id, working or not. */
  public Optional<Organisation> find(Long id) {
    if (id == null) {
      return Optional.empty();
    }
    return directory().byId(id).or(() -> stored.findById(id));
  }

  /** The organisation with this register code in the city, working or not. */
  public Optional<Organisation> find(String city, String code) {
    return directory().byCode(city, code);
  }

  /**
   * The agency of that level whose area contains the place; in a city whose village committees
   * receive matters, at village level the committee.
   */
  public Optional<Organisation> agencyAt(String city, Level level, String placeCode) {
    return at(city, OrganisationKind.AGENCY, level, placeCode, o -> true)
        .or(() -> at(city, OrganisationKind.COMMITTEE, level, placeCode, o -> true));
  }

  /** The department of this function at that level for the place; in a town, its local office. */
  public Optional<Organisation> departmentAt(
      String city, Function function, Level level, String placeCode) {
    return at(city, OrganisationKind.DEPARTMENT, level, placeCode, o -> o.function() == function);
  }

  /** Every department of that level for the place, in the order of the city's regulation. */
  public List<Organisation> departmentsAt(String city, Level level, String placeCode) {
    return directory().at(city, OrganisationKind.DEPARTMENT, level, placeCode);
  }

  /** Party committee and government of that level for the place. */
  public Optional<Organisation> authorityAt(String city, Level level, String placeCode) {
    return authorityAt(city, AuthorityKind.PARTY_OR_GOVERNMENT, level, placeCode);
  }

  /** The approving body of this kind at that level for the place. */
  public Optional<Organisation> authorityAt(
      String city, AuthorityKind kind, Level level, String placeCode) {
    return at(city, OrganisationKind.AUTHORITY, level, placeCode, o -> o.authorityKind() == kind);
  }

  /** All working organisations of a city, by id. */
  public List<Organisation> of(String city) {
    return stored.findByCity(city).stream()
        .filter(Organisation::active)
        .sorted(Comparator.comparing(Organisation::id))
        .toList();
  }

  /** Forgets what is in memory, after organisations were stored. */
  void refresh() {
    directory = null;
  }

  private Optional<Organisation> at(
      String city,
      OrganisationKind kind,
      Level level,
      String placeCode,
      Predicate<Organisation> which) {
    return directory().at(city, kind, level, placeCode).stream().filter(which).findFirst();
  }

  private OrganisationDirectory directory() {
    OrganisationDirectory current = directory;
    if (current == null) {
      current = new OrganisationDirectory(stored.findAll());
      directory = current;
    }
    return current;
  }
}
