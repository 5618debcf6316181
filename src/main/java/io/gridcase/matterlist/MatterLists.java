package io.gridcase.matterlist;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The matter lists in force, and the gate every case passes; answered from memory. */
@Component
public class MatterLists {

  private static final String OPEN_END = "…";

  private final StoredMatterTypes types;
  private final Cities cities;
  private final Places places;
  private final Map<String, CountyList> counties = new ConcurrentHashMap<>();

  MatterLists(StoredMatterTypes types, Cities cities, Places places) {
    this.types = types;
    this.cities = cities;
    this.places = places;
  }

  /** The edition of the county's list in force on that day; empty when the county has none. */
  public Optional<ListVersion> inForce(String city, String countyCode, LocalDate day) {
    return list(countyCode).inForce(day).filter(version -> version.city().equals(city));
  }

  /** Every edition of the county's list there is or was, the earliest first. */
  public List<ListVersion> editionsOf(String city, String countyCode) {
    return list(countyCode).editions().stream()
        .filter(version -> version.city().equals(city))
        .toList();
  }

  /**
   * The entries under which cases of the county may be opened on that day or later: those of the
   * edition in force then and of every edition to come, whose admission is not over by then.
   */
  public List<MatterType> typesFrom(String countyCode, LocalDate day) {
    return list(countyCode).typesFrom(day);
  }

  /**
   * The first day on which the county's list lacks a type it has today or will have, as far as it
   * is settled that it goes; empty when nothing takes it off, or only its term does, later.
   */
  public Optional<LocalDate> leaves(String countyCode, String typeCode, LocalDate today) {
    return list(countyCode).leaves(typeCode, today);
  }

  /** The entries of an edition of the city, in its order; empty when it has none of this id. */
  public List<MatterType> entriesOf(String city, long editionId) {
    return types.ofVersion(editionId).stream()
        .filter(it -> it.version().city().equals(city))
        .toList();
  }

  /** The entries of all editions of the county's list, past, present and to come. */
  public List<MatterType> everyType(String countyCode) {
    return list(countyCode).everyType();
  }

  /** The types an edition lists, in its order; among them those admitted for a time. */
  public List<MatterType> typesOf(ListVersion version) {
    return list(version.countyCode()).typesOf(version.id());
  }

  /** The types an edition admits on that day, in its order. */
  public List<MatterType> typesOf(ListVersion version, LocalDate day) {
    return typesOf(version).stream().filter(type -> type.admittedOn(day)).toList();
  }

  /** The type with this code on the county's list of that day; empty when it is not on it. */
  public Optional<MatterType> typeInForce(
      String city, String countyCode, String typeCode, LocalDate day) {
    return inForce(city, countyCode, day)
        .flatMap(version -> list(countyCode).typeInForce(typeCode, day));
  }

  /**
   * The types any county of the city has or had on its list: the newest name of each by its code,
   * in the order of the codes. For finding cases, not for reporting.
   */
  public SortedMap<String, String> known(String city) {
    SortedMap<String, String> names = new TreeMap<>();
    types.namesOf(city).forEach(one -> names.put(one.getCode(), one.getName()));
    return names;
  }

  /** The entry with this id, of whatever edition. */
  public Optional<MatterType> typeById(Long id) {
    return id == null ? Optional.empty() : types.findById(id);
  }

  /**
   * Lets a case pass that is on the county's list of that day.
   *
   * @param countyCode twelve digits
   * @param day the day the case is opened, in the city
   * @return the entry the case stays with
   * @throws Refusal {@code off-list} when no edition has the type, {@code type-not-in-force} when
   *     only another edition has it; both cite the city's article
   */
  public MatterType admit(String city, String countyCode, String typeCode, LocalDate day) {
    return typeInForce(city, countyCode, typeCode, day)
        .orElseThrow(() -> refusal(city, countyCode, typeCode, day));
  }

  /** Forgets what is in memory about a county, after an edition was stored. */
  void refresh(String countyCode) {
    counties.remove(countyCode);
  }

  private Refusal refusal(String city, String countyCode, String typeCode, LocalDate day) {
    String county = places.find(countyCode).map(place -> place.name()).orElse(countyCode);
    List<String> articles = cities.profile(city).articlesOf(GeneralRule.OFF_LIST);
    return list(countyCode)
        .nearestEntry(typeCode, day)
        .filter(entry -> entry.version().city().equals(city))
        .map(
            entry ->
                Refusal.invalid(entry.admittedOn(day) ? "type-not-in-force" : "admission-over")
                    .with("until", String.valueOf(entry.admittedUntil()))
                    .with("type", entry.name())
                    .with("version", entry.listVersion())
                    .with("from", entry.version().inForceFrom().toString())
                    .with("to", end(entry.version()))
                    .field(
                        "typeCode", entry.admittedOn(day) ? "type-not-in-force" : "admission-over"))
        .orElseGet(() -> offList(typeCode))
        .with("county", county)
        .with("day", day.toString())
        .citing(articles);
  }

  /** Repeats the code only when some edition has it: anything else is text somebody typed. */
  private Refusal offList(String typeCode) {
    Refusal refusal = Refusal.invalid("off-list").field("typeCode", "off-list");
    return typeCode != null && types.existsByCode(typeCode)
        ? refusal.with("type", typeCode)
        : refusal;
  }

  private static String end(ListVersion version) {
    return version.inForceTo() == null ? OPEN_END : version.inForceTo().toString();
  }

  private CountyList list(String countyCode) {
    return counties.computeIfAbsent(countyCode, code -> new CountyList(types.ofCounty(code)));
  }
}
