package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridcase.kernel.Level;
import io.gridcase.registry.CityProfile.GeneralRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/** Reading a city's profile: all of it, or an error that names file and key. */
class CityFilesTest {

  private final CityFiles files = new CityFiles(new DefaultResourceLoader());

  @ParameterizedTest
  @ValueSource(strings = {"zhenjiang", "quzhou", "luzhou", "qingdao", "dongying"})
  void readsTheProfileOfEveryCity(String city) {
    CityProfile profile = files.profile(city);
    assertThat(profile.key()).isEqualTo(city);
    assertThat(profile.levels()).containsOnlyKeys(Level.values());
    assertThat(profile.sampleCounty()).startsWith(profile.divisionPrefix());
  }

  @Test
  void knowsTheWordsOfZhenjiang() {
    CityProfile profile = files.profile("zhenjiang");
    assertThat(profile.hasAgency(Level.TOWN)).isTrue();
    assertThat(profile.hasAgency(Level.VILLAGE)).isFalse();
    assertThat(profile.department(Function.PUBLIC_SECURITY).orElseThrow().office())
        .isEqualTo("派出所");
    assertThat(profile.articlesOf(GeneralRule.DEPARTMENT_ASSIGN)).containsExactly("ZJ-15");
    assertThat(files.profile("dongying").articlesOf(GeneralRule.LEAD_RESULT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhenjiang", "quzhou", "luzhou", "qingdao", "dongying"})
  void knowsForHowLongACityGrantsAtMostAndThatItIsPractice(String city) {
    CityProfile.Terms terms = files.profile(city).terms();
    assertThat(terms.dataAccess()).isEqualTo(new CityProfile.LongestTerm(90, "practice"));
    assertThat(terms.temporaryAdmission()).isEqualTo(new CityProfile.LongestTerm(180, "practice"));
  }

  @Test
  void aCityThatSaysNothingOfItsCodesHasTheUsualOnes() throws IOException {
    String yaml = Files.readString(Path.of("dmn/zhenjiang/city.yaml"));
    String silent = yaml.replaceFirst("(?s)gridCode:.*(?=terms:)", "");
    assertThat(silent).doesNotContain("gridCode");

    GridCodeScheme scheme = reading(silent).profile("zhenjiang").gridCode();

    assertThat(scheme.code("321102003001", 7)).isEqualTo("321102003001007");
    assertThat(scheme.article()).isEqualTo("practice");
  }

  @Test
  void aCityThatSaysNothingOfPatrolsPlansNone() {
    assertThat(files.profile("quzhou").patrol()).isEqualTo(PatrolPlan.NONE);
    assertThat(files.profile("qingdao").patrol().duties())
        .extracting(PatrolPlan.Duty::kind)
        .containsExactly(PatrolPlan.Kind.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numberPrefix: ZJ | numberPrefix: ZJ~prefix: ZJ | unknown key prefix",
        "numberPrefix: ZJ | '' | Missing required creator property 'numberPrefix'",
        "office: 派出所 | offices: 派出所 | unknown key departments[0].offices",
        "function: JUSTICE | function: JUSTIZ | departments[1].function",
        "divisionCode: \"321100000000\" | divisionCode: \"3211\" | divisionCode must be twelve",
        "key: zhenjiang | key: jiangsu | key must be zhenjiang",
        "VILLAGE: { name: 村（社区） } | '' | missing key levels.VILLAGE",
        "offList: [ZJ-12-2] | offLists: [ZJ-12-2] | articles",
        "offList: [ZJ-12-2] | offList: [] | articles.OFF_LIST must list ids",
        "sampleCounty: \"321102000000\" | sampleCounty: \"330802000000\" | must lie in the city",
        "length: 3 | length: 13 | gridCode: length must be 1 to 12",
        "PLACE, length: 12 | PLACE, length: 9 | gridCode: PLACE must name the place in which",
        "PLACE, length: 12 | FIXED, length: 2, value: A1 | gridCode: FIXED needs a value of its"
            + " length, in digits",
        "length: 15 | length: 16 | gridCode.length is 16, but its segments have 15 digits",
        "length: 15 | '' | 'length'",
        "length: 15 | length: 15~  digits: 15 | unknown key gridCode.digits",
        "article: \"ZJ-11,practice\" | '' | 'article'",
        "ZJ-11,practice | DY-9 | gridCode.article must be practice or ids of the city's"
            + " obligations",
        "ZJ-11,practice | ZJ-11, | gridCode.article must be practice or ids of",
        "scope: VILLAGE | scope: STREET | gridCode.segments[1].scope",
        ", scope: VILLAGE | '' | gridCode: SEQUENCE needs a scope",
        "days: 90, | '' | terms.dataAccess.days: Missing required",
        "days: 90 | days: 0 | terms.dataAccess.days must be 1 to 3650",
        "days: 90 | days: ninety | terms.dataAccess.days",
        "days: 180 | days: 3651 | terms.temporaryAdmission.days must be 1 to 3650",
        "days: 180, article: practice | days: 180, article: usual |"
            + " terms.temporaryAdmission.article must",
        "dataAccess: { | dataAccesses: { | Missing required creator property 'dataAccess'",
        "terms: | term: | Missing required creator property 'terms'",
        "every: MONTH, | '' | patrol.duties.FULL_VISIT.every is for all but household visits",
        "days: 30 | days: 0 | patrol.duties.HOUSEHOLD_VISIT.days must be 1 to 366",
        "days: 30, | '' | patrol.duties.HOUSEHOLD_VISIT.days is for household visits only",
        "from: 2026-01-01 | from: soon | patrol.from",
        "kind: FULL_VISIT | kind: STROLL | patrol.duties[0].kind",
        "kind: FULL_VISIT, every: MONTH | kind: HOUSEHOLD_VISIT, days: 30 | is there twice",
        "ZJ-36,practice | QD-5-1 | patrol.duties.FULL_VISIT.article must be practice or ids of",
        "name: 镇江市 | name: | name must not be empty",
        "committee: false | committee: false~committee: true | Duplicate field 'committee'",
      })
  void refusesWhatItDoesNotUnderstandNamingFileAndKey(String was, String is, String problem)
      throws IOException {
    String yaml = Files.readString(Path.of("dmn/zhenjiang/city.yaml"));
    assertThat(yaml).contains(was);
    String altered = yaml.replaceFirst(Pattern.quote(was), is.replace('~', '\n'));
    assertThatIllegalStateException()
        .isThrownBy(() -> reading(altered).profile("zhenjiang"))
        .withMessageContaining("gridcase/dmn/zhenjiang/city.yaml")
        .withMessageContaining(problem);
  }

  @Test
  void refusesAListedCityWithoutFolderNamingTheFile() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Cities(List.of("zhenjiang", "atlantis"), files))
        .withMessageContaining("atlantis")
        .withMessageContaining("gridcase/dmn/atlantis/city.yaml");
  }

  private static CityFiles reading(String yaml) {
    return new CityFiles(
        new DefaultResourceLoader() {
          @Override
          public Resource getResource(String location) {
            return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
