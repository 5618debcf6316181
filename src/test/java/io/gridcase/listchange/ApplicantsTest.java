package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Town;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who beside a county's department brings types onto the list and takes them off it. */
class ApplicantsTest extends ListStory {

  private static final String AGENCY = "county.dispatcher2";

  @ParameterizedTest
  @CsvSource({"qz, county.competent-department.approver", "lz, county.government.approver"})
  @Article("LZ-15-1")
  void the_agency_of_the_county_brings_a_type_itself(String prefix, String approver) {
    Town town = town(prefix);
    String name = freshName();
    String number = applied(appliesToAdmit(town, AGENCY, admission(town, AGENCY, name)));
    passes(town, approver, number, tomorrow());
    assertCarriedOut(town, number, name);
  }

  @ParameterizedTest
  @CsvSource({
    "zj, county.approver",
    "qz, county.competent-department.approver",
    "lz, county.government.approver"
  })
  @Article({"ZJ-13-2", "LZ-15-1"})
  void the_agency_of_the_county_proposes_a_withdrawal_itself(String prefix, String approver) {
    Town town = town(prefix);
    String name = freshName();
    String number = applied(appliesToWithdraw(town, AGENCY, listed(town, name)));
    passes(town, approver, number, tomorrow());
    assertWithdrawn(town, number, name);
  }

  @ParameterizedTest
  @CsvSource({
    "zj, 321112000000, city.urban.handler, city.approver",
    "qz, 330881000000, city.urban.handler, city.competent-department.approver",
    "qz, 330881000000, city.dispatcher2, city.competent-department.approver",
    "qd, 370215000000, city.urban.handler, city.leading-group-office.approver",
    "dy, 370523000000, city.urban.handler, city.head"
  })
  @Article({"ZJ-13-1", "QZ-10-2", "QD-4-2", "DY-19-3"})
  void what_the_city_admits_comes_onto_the_lists_of_its_counties(
      String prefix, String county, String applicant, String approver) {
    Town town = town(prefix);
    String name = freshName();
    String number = applied(appliesToAdmit(town, applicant, admission(town, applicant, name)));
    agrees(town, "city.dispatcher", number);
    approves(town, approver, number);
    assertThat(state(town, applicant, number)).isEqualTo("CARRIED_OUT");
    for (String each : List.of(county(town), county)) {
      assertThat(on(town, each, "name")).as(each).containsOnlyOnce(name);
      assertThat(on(town, each, "application")).as(each).contains(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zj, 321112000000, city.urban.handler, city.approver",
    "zj, 321112000000, city.dispatcher2, city.approver",
    "qz, 330881000000, city.urban.handler, city.competent-department.approver",
    "qz, 330881000000, city.dispatcher2, city.competent-department.approver",
    "dy, 370523000000, city.urban.handler, city.head"
  })
  @Article({"ZJ-13-2", "DY-19-3"})
  void what_the_city_withdraws_leaves_the_lists_of_its_counties(
      String prefix, String county, String proposer, String approver) {
    Town town = town(prefix);
    String name = freshName();
    String code = listed(town, name, county);
    String number = applied(appliesToWithdraw(town, proposer, code));
    agrees(town, "city.dispatcher", number);
    assertThat(on(town, county, "name")).contains(name);
    approves(town, approver, number);
    assertThat(state(town, proposer, number)).isEqualTo("CARRIED_OUT");
    for (String each : List.of(county(town), county)) {
      assertThat(on(town, each, "code")).as(each).doesNotContain(code).isNotEmpty();
      assertThat(listOn(town, each, today()).path("types").findValuesAsText("code"))
          .as("%s until then", each)
          .contains(code);
    }
  }

  /** What the entries of a county's list of tomorrow say of one thing. */
  private static List<String> on(Town town, String county, String field) {
    JsonNode types = listOn(town, county, tomorrow()).path("types");
    return types.findValuesAsText(field);
  }
}
