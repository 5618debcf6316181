package io.gridcase.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each kind of mistake, told by row and column. In the rows below {@code ~} stands for a new row.
 */
@ImportTest
class ImportProblemsTest {

  private static final String CITY = "zhenjiang";
  private static final String ORGANISATIONS =
      "code,kind,level,function,authority,place,name,parent,active~";
  private static final String PEOPLE =
      "code,name,workPhone,identityNumber,birthDate,education,organisation,title,roles,from,until~";
  private static final String GRIDS =
      "code,village,name,type,basis,department,households,population,active~";
  private static final String POSTS = "person,grid,post,source,department,from,until~";
  private static final String GRADED = "person,grid,post,grade,gradeSince,from~";
  private static final String TEAMS = "code,kind,name,grid,village,leader,from,until~";
  private static final String MEMBERS = "team,person,capacity,from,until~";
  private static final String VOLUNTEERS =
      "person,grid,standing,unit,residence,officer,household,from,until~";
  private static final String COUNCILS = "code,grid,date,topic,attendance,resolution~";

  @Autowired private List<Importing> all;
  @Autowired private TransactionTemplate transaction;
  @MockitoBean private CurrentActor currentActor;

  private Map<ImportKind, Importing> kinds;

  @BeforeEach
  void knownGridsAndPeople() {
    kinds = all.stream().collect(Collectors.toMap(Importing::kind, Function.identity()));
    take(
        ImportKind.GRIDS,
        GRIDS
            + "321102003001801,321102003001,一,COMPREHENSIVE_URBAN,BUILDING,,300,800,true~"
            + "321102003001802,321102003001,二,EXCLUSIVE,MARKET,MARKET_REGULATION-321102000000,0,9,true");
    take(ImportKind.PEOPLE, "code,name~P1,范例甲");
    take(ImportKind.GRADES, "county,code,name,monthlyPay~321111000000,9,九级,9000");
    take(ImportKind.TEAMS, TEAMS + "PT1,GRID_WORK,一队,321102003001801,,,2026-01-01,");
    take(ImportKind.COUNCILS, COUNCILS + "PY1,321102003001801,2026-01-05,题,OFFICER:1,果");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,SHOP,CITY,,,321100000000,名,, | row 2, column kind | import-value-unknown",
        "A,AGENCY,STATE,,,321100000000,名,, | row 2, column level | import-value-unknown",
        "A,AGENCY,,,,321100000000,名,, | row 2, column level | import-value-missing",
        ",AGENCY,CITY,,,321100000000,名,, | row 2, column code | import-value-missing",
        "A,AGENCY,CITY,,,321100000000,,, | row 2, column name | import-value-missing",
        "A,AGENCY,TOWN,,,321100000000,名,, | row 2, column place | import-place-level",
        "A,AGENCY,CITY,,,999999999999,名,, | row 2, column place | import-place-unknown",
        "A,AGENCY,CITY,JUSTICE,,321100000000,名,, | row 2, column function | import-value-not-here",
        "A,DEPARTMENT,CITY,,,321100000000,名,, | row 2, column function | import-value-missing",
        "A,AUTHORITY,CITY,,,321100000000,名,, | row 2, column authority | import-value-missing",
        "A,COMMITTEE,TOWN,,,321102003000,名,, | row 2, column level | import-committee-level",
        "A,AGENCY,TOWN,,,321102003000,名,B, | row 2, column parent | import-organisation-unknown",
        "A,AGENCY,TOWN,,,321102003000,名,AGENCY-321111000000, | row 2, column parent |"
            + " import-parent-not-above",
        "A,AGENCY,TOWN,,,321102003000,名,JUSTICE-321102000000, | row 2, column parent |"
            + " import-parent-not-above",
        "A,AGENCY,TOWN,,,321102003000,名,A, | row 2, column parent | import-parent-not-above",
        "A,AGENCY,CITY,,,321100000000,名,,yes | row 2, column active | import-value-unknown",
        "A,AGENCY,CITY,,,321100000000,名,,~A,AGENCY,CITY,,,321100000000,名,, | row 3, column code |"
            + " import-row-twice",
      })
  void ofOrganisations(String rows, String path, String code) {
    told(ImportKind.ORGANISATIONS, ORGANISATIONS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",甲,,,,,,,,, | row 2, column code | import-value-missing",
        "Q1,甲,abc,,,,,,,, | row 2, column workPhone | import-phone-wrong",
        "Q1,甲,,110101199003071234,,,,,,, | row 2, column identityNumber | import-identity-wrong",
        "Q1,甲,,11010119900307,,,,,,, | row 2, column identityNumber | import-identity-wrong",
        "Q1,甲,,11010519491231002X,1950-12-31,,,,,, | row 2, column birthDate |"
            + " import-birth-date-identity",
        "Q1,甲,,,31.01.1990,,,,,, | row 2, column birthDate | import-date-wrong",
        "Q1,甲,,,2990-01-01,,,,,, | row 2, column birthDate | import-date-future",
        "Q1,甲,,,,DOCTOR,,,,, | row 2, column education | import-value-unknown",
        "Q1,甲,,,,,NOWHERE,,,2026-01-01, | row 2, column organisation | import-organisation-unknown",
        "Q1,甲,,,,,AGENCY-321102000000,,HANDLER,2026-01-01, | row 2, column roles |"
            + " import-value-unknown",
        "Q1,甲,,,,,AGENCY-321102000000,,HEAD,, | row 2, column from | import-value-missing",
        "Q1,甲,,,,,AGENCY-321102000000,,,2026-01-02,2026-01-01 | row 2, column until |"
            + " import-until-before-from",
        "Q1,甲,,,,,,主任,,, | row 2, column title | import-value-not-here",
        "Q1,甲,,,,,,,,,~Q1,甲,,,,,,,,, | row 3, column code | import-row-twice",
        "Q1,甲,,,,,,,,,~Q1,乙,,,,,AGENCY-321102000000,,,2026-01-01, | row 3, column name |"
            + " import-person-differs",
      })
  void ofPeople(String rows, String path, String code) {
    told(ImportKind.PEOPLE, PEOPLE + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "32110200300190,321102003001,名,COMPREHENSIVE_URBAN,BUILDING,,1,1, | row 2, column code |"
            + " import-grid-code",
        "321102003002901,321102003001,名,COMPREHENSIVE_URBAN,BUILDING,,1,1, | row 2, column code |"
            + " import-grid-code",
        "321102003001901,321102003000,名,COMPREHENSIVE_URBAN,BUILDING,,1,1, | row 2, column village"
            + " | import-place-level",
        "321102003001901,321102003001,名,MICRO,BUILDING,,1,1, | row 2, column type |"
            + " import-value-unknown",
        "321102003001901,321102003001,名,COMPREHENSIVE_RURAL,BUILDING,,1,1, | row 2, column basis |"
            + " import-basis-type",
        "321102003001901,321102003001,名,EXCLUSIVE,MARKET,,1,1, | row 2, column department |"
            + " import-value-missing",
        "321102003001901,321102003001,名,EXCLUSIVE,MARKET,AGENCY-321102000000,1,1, | row 2, column"
            + " department | import-department-unknown",
        "321102003001901,321102003001,名,EXCLUSIVE,MARKET,JUSTICE-321111000000,1,1, | row 2, column"
            + " department | import-department-unknown",
        "321102003001901,321102003001,名,COMPREHENSIVE_URBAN,BUILDING,JUSTICE-321102000000,1,1, |"
            + " row 2, column department | import-value-not-here",
        "321102003001901,321102003001,名,COMPREHENSIVE_URBAN,BUILDING,,-1,1, | row 2, column"
            + " households | import-number-wrong",
        "321102003001901,321102003001,名,COMPREHENSIVE_URBAN,BUILDING,,1,many, | row 2, column"
            + " population | import-number-wrong",
      })
  void ofGrids(String rows, String path, String code) {
    told(ImportKind.GRIDS, GRIDS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P9,321102003001801,HEAD,,,2026-01-01, | row 2, column person | import-person-unknown",
        "P1,321102003001999,HEAD,,,2026-01-01, | row 2, column grid | import-grid-unknown",
        "P1,321102003001801,CHIEF,,,2026-01-01, | row 2, column post | import-value-unknown",
        "P1,321102003001801,EXCLUSIVE,,,2026-01-01, | row 2, column post | import-post-exclusive",
        "P1,321102003001801,HEAD,ALIEN,,2026-01-01, | row 2, column source | import-value-unknown",
        "P1,321102003001801,HEAD,,JUSTICE-321102000000,2026-01-01, | row 2, column department |"
            + " import-value-not-here",
        "P1,321102003001801,INSTRUCTOR,,NONE,2026-01-01, | row 2, column department |"
            + " import-department-unknown",
        "P1,321102003001801,HEAD,,,, | row 2, column from | import-value-missing",
        "P1,321102003001801,HEAD,,,2999-01-01, | row 2, column from | import-post-to-come",
        "P1,321102003001801,HEAD,,,2026-01-02,2026-01-01 | row 2, column until |"
            + " import-until-before-from",
        "P1,321102003001801,HEAD,,,2026-01-01,~P1,321102003001801,HEAD,,,2026-01-01, | row 3,"
            + " column person | import-row-twice",
      })
  void ofPosts(String rows, String path, String code) {
    told(ImportKind.POSTS, POSTS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "321102003000,1,一级,3000 | row 2, column county | import-place-level",
        "330802000000,1,一级,3000 | row 2, column county | import-place-unknown",
        "321102000000,,一级,3000 | row 2, column code | import-value-missing",
        "321102000000,1,一级,3.5 | row 2, column monthlyPay | import-number-wrong",
        "321102000000,1,一级,1~321102000000,1,二级,2 | row 3, column code | import-row-twice",
      })
  void ofGrades(String rows, String path, String code) {
    told(ImportKind.GRADES, "county,code,name,monthlyPay~" + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P1,321102003001801,HEAD,1,2026-01-01,2026-01-01 | row 2, column grade |"
            + " import-grade-unknown",
        "P1,321102003001801,HEAD,9,2026-01-01,2026-01-01 | row 2, column grade |"
            + " import-grade-unknown",
        "P1,321102003001801,HEAD,9,,2026-01-01 | row 2, column gradeSince | import-value-missing",
        "P1,321102003001801,HEAD,,2026-01-01,2026-01-01 | row 2, column gradeSince |"
            + " import-value-not-here",
      })
  void ofTheGradeOfAPost(String rows, String path, String code) {
    told(ImportKind.POSTS, GRADED + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,CLUB,名,,,,2026-01-01, | row 2, column kind | import-value-unknown",
        "A,GRID_WORK,名,,,,2026-01-01, | row 2, column grid | import-value-missing",
        "A,GRID_WORK,名,321102003001999,,,2026-01-01, | row 2, column grid | import-grid-unknown",
        "A,GRID_WORK,名,321102003001801,321102003001,,2026-01-01, | row 2, column village |"
            + " import-value-not-here",
        "A,VILLAGE_SERVICE,名,,321102003000,P1,2026-01-01, | row 2, column village |"
            + " import-place-level",
        "A,VILLAGE_SERVICE,名,,321102003001,,2026-01-01, | row 2, column leader |"
            + " import-value-missing",
        "A,GRID_WORK,名,321102003001801,,P9,2026-01-01, | row 2, column leader |"
            + " import-person-unknown",
        "A,GRID_WORK,名,321102003001801,,,2026-01-02,2026-01-01 | row 2, column until |"
            + " import-until-before-from",
        "PT1,GRID_WORK,名,321102003001802,,,2026-01-01, | row 2, column code |"
            + " import-team-other-seat",
        "A,GRID_WORK,名,321102003001801,,,2026-01-01,~A,GRID_WORK,名,321102003001801,,,2026-01-01,"
            + " | row 3, column code | import-row-twice",
      })
  void ofTeams(String rows, String path, String code) {
    told(ImportKind.TEAMS, TEAMS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT9,P1,POLICE,2026-01-01, | row 2, column team | import-team-unknown",
        "PT1,P9,POLICE,2026-01-01, | row 2, column person | import-person-unknown",
        "PT1,P1,WIZARD,2026-01-01, | row 2, column capacity | import-value-unknown",
        "PT1,P1,POLICE,2025-12-31, | row 2, column from | import-before-team",
        "PT1,P1,POLICE,2026-01-02,2026-01-01 | row 2, column until | import-until-before-from",
        "PT1,P1,POLICE,2026-01-01,~PT1,P1,OFFICER,2026-01-01, | row 3, column person |"
            + " import-row-twice",
      })
  void ofMembers(String rows, String path, String code) {
    told(ImportKind.MEMBERS, MEMBERS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P9,321102003001801,PARTY_MEMBER,,,,,2026-01-01, | row 2, column person |"
            + " import-person-unknown",
        "P1,321102003001999,PARTY_MEMBER,,,,,2026-01-01, | row 2, column grid |"
            + " import-grid-unknown",
        "P1,321102003001801,FRIEND,,,,,2026-01-01, | row 2, column standing |"
            + " import-value-unknown",
        "P1,321102003001801,PARTY_MEMBER,,,yes,,2026-01-01, | row 2, column officer |"
            + " import-value-unknown",
        "P1,321102003001801,PARTY_MEMBER,,,,1,2026-01-01, | row 2, column household |"
            + " import-value-unknown",
        "P1,321102003001801,PARTY_MEMBER,,,,,, | row 2, column from | import-value-missing",
        "P1,321102003001801,PARTY_MEMBER,,,,,2026-01-02,2026-01-01 | row 2, column until |"
            + " import-until-before-from",
        "P1,321102003001801,PARTY_MEMBER,,,,,2026-01-01,~P1,321102003001801,PUBLIC_SERVANT,,,,,2026-01-01,"
            + " | row 3, column person | import-row-twice",
      })
  void ofVolunteers(String rows, String path, String code) {
    told(ImportKind.VOLUNTEERS, VOLUNTEERS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,321102003001999,2026-01-01,题,OFFICER:1,果 | row 2, column grid | import-grid-unknown",
        "A,321102003001801,2999-01-01,题,OFFICER:1,果 | row 2, column date | import-date-future",
        "A,321102003001801,2026-01-01,,OFFICER:1,果 | row 2, column topic | import-value-missing",
        "A,321102003001801,2026-01-01,题,OFFICER:1, | row 2, column resolution |"
            + " import-value-missing",
        "A,321102003001801,2026-01-01,题,张三,果 | row 2, column attendance |"
            + " import-attendance-wrong",
        "A,321102003001801,2026-01-01,题,OFFICER:0,果 | row 2, column attendance |"
            + " import-attendance-wrong",
        "A,321102003001801,2026-01-01,题,OFFICER:1;OFFICER:2,果 | row 2, column attendance |"
            + " import-attendance-wrong",
        "PY1,321102003001801,2026-01-06,题,OFFICER:1,果 | row 2, column code |"
            + " import-council-other",
        "A,321102003001801,2026-01-01,题,OFFICER:1,果~A,321102003001801,2026-01-01,题,OFFICER:1,果 |"
            + " row 3, column code | import-row-twice",
      })
  void ofCouncils(String rows, String path, String code) {
    told(ImportKind.COUNCILS, COUNCILS + rows, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,name,age~P2,甲,3 | row 1, column age | import-column-unknown",
        "code~P2 | row 1, column name | import-column-missing",
        "code,name,name~P2,甲,乙 | row 1, column name | import-column-twice",
        "code,name~P2 | row 2 | import-row-length",
        "code,name | row 2 | import-no-rows",
        "code,name~P2,\"甲 | row 2 | import-row-broken",
      })
  void ofTheFormOfAFile(String text, String path, String code) {
    told(ImportKind.PEOPLE, text, path, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Point | [119.4,32.2] | import-geometry-type",
        "Polygon | [[[119.4,32.2],[119.5,32.2],[119.5,32.3],[119.4,32.3]]] | import-geometry-open",
        "Polygon | [[[119.4,32.2],[119.5,32.3],[119.5,32.2],[119.4,32.3],[119.4,32.2]]] |"
            + " import-geometry-invalid",
        "Polygon | [[[32.2,119.4],[32.2,119.5],[32.3,119.5],[32.3,119.4],[32.2,119.4]]] |"
            + " import-geometry-bounds",
        "Polygon | [[[513000,3563000],[514000,3563000],[514000,3564000],[513000,3563000]]] |"
            + " import-geometry-bounds",
        "Polygon | [] | import-geometry-empty",
        "Polygon | [[[119.4,32.2],[119.5,32.2],[119.4,32.2]]] | import-geometry-open",
        "Polygon | [[['a'],['b'],['c'],['a']]] | import-geometry-broken",
      })
  void ofPolygons(String type, String coordinates, String code) {
    told(
        ImportKind.POLYGONS,
        collection(feature("321102003001801", type, coordinates)),
        "feature 1, geometry",
        code);
  }

  @Test
  void ofTheFormOfAGeoJsonFile() {
    String square = "[[[119.4,32.2],[119.5,32.2],[119.5,32.3],[119.4,32.3],[119.4,32.2]]]";
    String known = feature("321102003001801", "Polygon", square);
    told(ImportKind.POLYGONS, "{\"type\":", "line 1", "import-json-broken");
    told(ImportKind.POLYGONS, known, "type", "import-no-collection");
    told(ImportKind.POLYGONS, collection(""), "features", "import-features-count");
    told(
        ImportKind.POLYGONS,
        collection(feature("321102003001999", "Polygon", square)),
        "feature 1, code",
        "import-grid-unknown");
    told(
        ImportKind.POLYGONS,
        collection(feature("", "Polygon", square)),
        "feature 1, code",
        "import-value-missing");
    told(
        ImportKind.POLYGONS,
        collection(known + "," + known),
        "feature 2, code",
        "import-feature-twice");
    told(
        ImportKind.POLYGONS,
        collection(known)
            .replaceFirst("\\{", "{\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}},"),
        "crs",
        "import-crs-unknown");
  }

  @Test
  void aProblemNeverRepeatsWhatStoodInTheCell() {
    Refusal refusal =
        refusal(ImportKind.PEOPLE, PEOPLE + "Q1,甲,,110101199003071234,,,,,,,").orElseThrow();
    assertThat(refusal.fields().toString() + refusal.params()).doesNotContain("110101199003071234");
  }

  @Test
  void manyProblemsAreCountedAndTheFirstAreTold() {
    String rows = "Q1,甲,abc,,,,,,,,~".repeat(300);
    Refusal refusal = refusal(ImportKind.PEOPLE, PEOPLE + rows).orElseThrow();
    assertThat(refusal.fields()).hasSize(Problems.TOLD);
    assertThat((int) refusal.params().get("count")).isGreaterThanOrEqualTo(300);
  }

  private void told(ImportKind kind, String text, String path, String code) {
    Refusal refusal = refusal(kind, text).orElseThrow();
    assertThat(refusal.code()).isEqualTo("import-errors");
    assertThat(refusal.fields())
        .anyMatch(field -> field.path().equals(path) && field.code().equals(code));
    for (String language : List.of("", "_en")) {
      assertThat(messages(language).containsKey("refusal.field." + code)).isTrue();
    }
  }

  private static ResourceBundle messages(String language) {
    try (var content =
        ImportProblemsTest.class.getResourceAsStream(
            "/messages/imports" + language + ".properties")) {
      return new PropertyResourceBundle(content);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<Refusal> refusal(ImportKind kind, String text) {
    return Optional.ofNullable(catchThrowableOfType(Refusal.class, () -> take(kind, text)));
  }

  private void take(ImportKind kind, String text) {
    transaction.executeWithoutResult(status -> kinds.get(kind).take(CITY, text.replace('~', '\n')));
  }

  private static String feature(String code, String type, String coordinates) {
    return """
    {"type":"Feature","properties":{"code":"%s"},"geometry":{"type":"%s","coordinates":%s}}\
    """
        .formatted(code, type, coordinates.replace('\'', '"'));
  }

  private static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }
}
