package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Article;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is responsible where, in the five cities as they stand after the first start. */
@RegisterTest
class OrganisationsTest {

  @Autowired private Organisations organisations;
  @Autowired private Places places;
  @Autowired private Cities cities;
  @Autowired private StoredPlaces storedPlaces;
  @Autowired private StoredOrganisations stored;
  @Autowired private FirstLoad firstLoad;

  @Test
  void holdsTheRealPlacesOfTheFiveCities() {
    assertThat(storedPlaces.count()).isEqualTo(8_483);
    assertThat(places.get("321102003000").name()).isEqualTo("大市口街道");
    assertThat(places.below("321102000000")).hasSize(8);
    assertThat(places.below("321102001001")).isEmpty();
    assertThatThrownBy(() -> places.get("999999999999"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("place-unknown"));
  }

  @Test
  void leavesWhatIsThereAloneAtALaterStart() {
    long before = stored.count();
    firstLoad.start();
    assertThat(stored.count()).isEqualTo(before).isGreaterThan(10_000);
    assertThat(storedPlaces.count()).isEqualTo(8_483);
  }

  @Test
  @Article("ZJ-5-1")
  void zhenjiangHasAgenciesInCityCountyAndTownEachBelowTheOther() {
    Organisation town = agency("zhenjiang", Level.TOWN, "321102003001").orElseThrow();
    assertThat(town.name()).isEqualTo("大市口街道网格化服务管理中心");
    Organisation county = organisations.get(town.parentId());
    assertThat(county.level()).isEqualTo(Level.COUNTY);
    assertThat(county.placeCode()).isEqualTo("321102000000");
    Organisation city = organisations.get(county.parentId());
    assertThat(city.name()).isEqualTo("镇江市网格化服务管理中心");
    assertThat(city.parentId()).isNull();
    assertThat(agency("zhenjiang", Level.VILLAGE, "321102003001")).isEmpty();
  }

  @Test
  @Article({"LZ-5", "QD-1"})
  void luzhouAndQingdaoHaveAnAgencyInEveryVillageToo() {
    for (String city : List.of("luzhou", "qingdao")) {
      for (Level level : Level.values()) {
        assertThat(ofKind(city, OrganisationKind.AGENCY, level)).isEqualTo(placesOf(city, level));
      }
    }
    assertThat(agency("luzhou", Level.VILLAGE, "510502001001").orElseThrow().name())
        .isEqualTo("上平社区网格化工作站");
  }

  @Test
  @Article("DY-5")
  void dongyingHasAgenciesInCityCountyAndTownOnly() {
    for (Level level : List.of(Level.CITY, Level.COUNTY, Level.TOWN)) {
      assertThat(ofKind("dongying", OrganisationKind.AGENCY, level))
          .isEqualTo(placesOf("dongying", level));
    }
    assertThat(ofKind("dongying", OrganisationKind.AGENCY, Level.VILLAGE)).isZero();
  }

  @Test
  void aVillagesCommitteeReceivesInQuzhouThoughItIsNoAgency() {
    Organisation committee = agency("quzhou", Level.VILLAGE, "330802005001").orElseThrow();
    assertThat(committee.kind()).isEqualTo(OrganisationKind.COMMITTEE);
    assertThat(organisations.get(committee.parentId()).level()).isEqualTo(Level.TOWN);
    assertThat(ofKind("zhenjiang", OrganisationKind.COMMITTEE, Level.VILLAGE)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zhenjiang | PUBLIC_SECURITY JUSTICE CIVIL_AFFAIRS FINANCE HUMAN_RESOURCES"
            + " MARKET_REGULATION GOVERNMENT_SERVICES EMERGENCY_MANAGEMENT PETITIONS AGRICULTURE"
            + " URBAN_MANAGEMENT",
        "quzhou | LAW_ENFORCEMENT CIVIL_AFFAIRS BIG_DATA BUSINESS_ENVIRONMENT MARKET_REGULATION"
            + " EMERGENCY_MANAGEMENT PUBLIC_SECURITY PETITIONS JUSTICE HUMAN_RESOURCES HEALTH"
            + " ECOLOGY AGRICULTURE NATURAL_RESOURCES HOUSING CULTURE_TOURISM VETERANS"
            + " ETHNIC_RELIGIOUS",
        "luzhou | PUBLIC_SECURITY CIVIL_AFFAIRS JUSTICE HUMAN_RESOURCES NATURAL_RESOURCES ECOLOGY"
            + " AGRICULTURE HEALTH EMERGENCY_MANAGEMENT URBAN_MANAGEMENT MARKET_REGULATION"
            + " PETITIONS MEDICAL_INSURANCE GOVERNMENT_SERVICES",
        "dongying | PUBLIC_SECURITY CIVIL_AFFAIRS FINANCE PETITIONS JUSTICE HUMAN_RESOURCES"
            + " MARKET_REGULATION ECOLOGY EMERGENCY_MANAGEMENT HEALTH AGRICULTURE"
            + " NATURAL_RESOURCES HOUSING"
      })
  @Article({"ZJ-5-2", "QZ-4", "LZ-6", "DY-7"})
  void theLinkedDepartmentsOfTheRegulationWorkInCityAndCountiesAndHaveOfficesInTowns(
      String city, String functions) {
    List<Function> linked = Arrays.stream(functions.split(" ")).map(Function::valueOf).toList();
    for (Level level : List.of(Level.CITY, Level.COUNTY, Level.TOWN)) {
      List<Organisation> there =
          organisations.departmentsAt(city, level, aVillageOf(cities.profile(city)));
      assertThat(there)
          .extracting(Organisation::function)
          .containsExactlyInAnyOrderElementsOf(linked);
      assertThat(there).allMatch(each -> each.office() == (level == Level.TOWN));
    }
  }

  @Test
  void anOfficeBelongsToTheCountysDepartmentOfItsFunction() {
    Organisation office =
        organisations
            .departmentAt("zhenjiang", Function.PUBLIC_SECURITY, Level.TOWN, "321102003001")
            .orElseThrow();
    Organisation bureau = organisations.get(office.parentId());
    assertThat(office.name()).isEqualTo("大市口街道派出所");
    assertThat(bureau.name()).isEqualTo("京口区公安局");
    assertThat(bureau.function()).isEqualTo(Function.PUBLIC_SECURITY);
    assertThat(bureau.contains("321102003001")).isTrue();
    assertThat(bureau.contains("321111003001")).isFalse();
    assertThat(bureau.placePrefix()).isEqualTo("321102");
  }

  @Test
  @Article("ZJ-50")
  void specialZonesStandAtCountyLevel() {
    Organisation zone = agency("zhenjiang", Level.COUNTY, "321171002001").orElseThrow();
    assertThat(zone.name()).startsWith("镇江新区");
    assertThat(organisations.get(zone.parentId()).level()).isEqualTo(Level.CITY);
    assertThat(organisations.departmentsAt("zhenjiang", Level.COUNTY, "321171002001")).hasSize(11);
    assertThat(agency("dongying", Level.COUNTY, "370571400001").orElseThrow().name())
        .startsWith("东营经济技术开发区");
  }

  @Test
  void theApprovingBodiesStandWhereTheProfileSaysSo() {
    assertThat(
            organisations.authorityAt("zhenjiang", Level.TOWN, "321102003001").orElseThrow().name())
        .isEqualTo("大市口街道党工委办事处");
    assertThat(office("qingdao", Level.COUNTY, "370202001001")).isPresent();
    assertThat(office("qingdao", Level.TOWN, "370202001001")).isEmpty();
    assertThat(office("zhenjiang", Level.COUNTY, "321102003001")).isEmpty();
  }

  @Test
  @Article("QZ-4")
  void quzhousCityAndCountiesHaveADepartmentInChargeOfGridServiceManagement() {
    for (Level level : List.of(Level.CITY, Level.COUNTY)) {
      Organisation inCharge =
          organisations
              .authorityAt("quzhou", AuthorityKind.COMPETENT_DEPARTMENT, level, "330802005001")
              .orElseThrow();
      assertThat(inCharge.level()).isEqualTo(level);
      assertThat(inCharge.name()).endsWith("城乡网格化服务管理工作主管部门");
    }
    assertThat(
            organisations.authorityAt(
                "quzhou", AuthorityKind.COMPETENT_DEPARTMENT, Level.TOWN, "330802005001"))
        .isEmpty();
    assertThat(
            organisations.authorityAt(
                "zhenjiang", AuthorityKind.COMPETENT_DEPARTMENT, Level.CITY, "321102003001"))
        .isEmpty();
  }

  @Test
  void luzhousGovernmentsStandBesideItsPartyCommittees() {
    assertThat(
            organisations.authorityAt(
                "luzhou", AuthorityKind.GOVERNMENT, Level.COUNTY, "510502001001"))
        .hasValueSatisfying(county -> assertThat(county.name()).isEqualTo("江阳区人民政府"));
    assertThat(organisations.authorityAt("luzhou", Level.COUNTY, "510502001001"))
        .hasValueSatisfying(party -> assertThat(party.name()).isEqualTo("江阳区党委政府"));
  }

  @Test
  void answersNothingForAPlaceOfAnotherCityOrOfALevelAbove() {
    assertThat(agency("zhenjiang", Level.TOWN, "330802005001")).isEmpty();
    assertThat(agency("zhenjiang", Level.TOWN, "321102000000")).isEmpty();
    assertThat(agency("zhenjiang", Level.TOWN, "")).isEmpty();
  }

  private Optional<Organisation> agency(String city, Level level, String place) {
    return organisations.agencyAt(city, level, place);
  }

  private Optional<Organisation> office(String city, Level level, String place) {
    return organisations.authorityAt(city, AuthorityKind.LEADING_GROUP_OFFICE, level, place);
  }

  private String aVillageOf(CityProfile profile) {
    Place town = places.below(profile.sampleCounty()).get(0);
    return places.below(town.code()).get(0).code();
  }

  private long ofKind(String city, OrganisationKind kind, Level level) {
    return organisations.of(city).stream()
        .filter(each -> each.kind() == kind && each.level() == level)
        .count();
  }

  private long placesOf(String city, Level level) {
    String prefix = cities.profile(city).divisionPrefix();
    return storedPlaces.findAll().stream()
        .filter(place -> place.level() == level && place.code().startsWith(prefix))
        .count();
  }
}
