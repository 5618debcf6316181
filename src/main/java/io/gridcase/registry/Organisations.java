package io.gridcase.registry;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of all cities; questions are answered from memory. */
@Component
public class Organisations {

  private final StoredOrganisations stored;
  private final Remembered<OrganisationDirectory> directory;

  Organisations(StoredOrganisations stored) {
    this.stored = stored;
    this.directory = new Remembered<>(() -> new OrganisationDirectory(stored.findAll()));
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
    return directory.get().byId(id).or(() -> stored.findById(id));
  }

  /** The organisation with this register code in the city, working or not. */
  public Optional<Organisation> find(String city, String code) {
    return directory.get().byCode(city, code);
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
    return directory.get().at(city, OrganisationKind.DEPARTMENT, level, placeCode);
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

  /**
   * The organisations a grid answers to: its town's agency and, for an exclusive grid, the
   * department that manages it too (ZJ-9-2).
   */
  public List<Organisation> overseeing(Grid grid) {
    return Stream.concat(
            agencyAt(grid.city(), Level.TOWN, grid.villageCode()).stream(),
            find(grid.managingDepartmentId()).stream())
        .toList();
  }

  /** These organisations and everything below them in their line, by id. */
  public Set<Long> withBelow(Collection<Long> ids) {
    return directory.get().withBelow(ids);
  }

  /** All working organisations of a city, by id. */
  public List<Organisation> of(String city) {
    return stored.findByCity(city).stream()
        .filter(Organisation::active)
        .sorted(Comparator.comparing(Organisation::id))
        .toList();
  }

  /**
   * Takes entries into the register of a city; an entry whose code is known updates it.
   *
   * @param entries each after the one it names as parent, unless that is stored already
   * @throws IllegalArgumentException when a parent is not known
   */
  @Transactional
  public Stored put(String city, List<OrganisationEntry> entries) {
    directory.change();
    Map<String, Organisation> known = new HashMap<>();
    stored.findByCity(city).forEach(each -> known.put(each.code(), each));
    int created = 0;
    for (OrganisationEntry entry : entries) {
      Organisation parent = known.get(entry.parentCode());
      if (parent == null && entry.parentCode() != null) {
        throw new IllegalArgumentException("No organisation " + entry.parentCode());
      }
      Long parentId = parent == null ? null : parent.id();
      Organisation present = known.get(entry.code());
      if (present == null) {
        known.put(entry.code(), stored.save(new Organisation(city, entry, parentId)));
        created++;
      } else {
        present.update(entry, parentId);
      }
    }
    return new Stored(created, entries.size() - created);
  }

  /** Publishes the phones for complaints of these organisations, by their register code. */
  @Transactional
  public void publishSupervision(String city, Map<String, String> phones) {
    directory.change();
    stored.findByCity(city).stream()
        .filter(each -> phones.containsKey(each.code()))
        .forEach(each -> each.supervisedAt(phones.get(each.code())));
  }

  private Optional<Organisation> at(
      String city,
      OrganisationKind kind,
      Level level,
      String placeCode,
      Predicate<Organisation> which) {
    return directory.get().at(city, kind, level, placeCode).stream().filter(which).findFirst();
  }
}
