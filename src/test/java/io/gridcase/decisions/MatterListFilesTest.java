package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first matter list of each city, as the folders hold it. */
class MatterListFilesTest {

  static Stream<String> cities() {
    return CityTables.CITIES.stream();
  }

  @ParameterizedTest
  @MethodSource("cities")
  void theMatterListIsWellFormed(String city) {
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (CSVRecord type : CityTables.rows(CityTables.folder(city) + "matter-list.csv")) {
      assertThat(codes.add(type.get("code"))).as(type.get("code")).isTrue();
      assertThat(names.add(type.get("name"))).as(type.get("name")).isTrue();
      assertThat(CityRulesTest.CATEGORIES).contains(type.get("category"));
      assertThat(type.get("responsibility")).isIn("VILLAGE", "TOWN", "DEPARTMENT");
      assertThat(type.get("urgent")).isIn("true", "false");
      assertThat(type.get("groupName")).isNotBlank();
    }
    assertThat(names).contains("路面塌陷", "乱堆放垃圾", "邻里纠纷", "井盖缺失");
  }

  @Test
  @Article("ZJ-17")
  void theListOfZhenjiangHasTenGroups() {
    assertThat(groups("zhenjiang")).hasSize(10);
  }

  @Test
  @Article("QZ-10-1")
  void theListOfQuzhouHasNineGroups() {
    assertThat(groups("quzhou")).hasSize(9);
  }

  @Test
  @Article("LZ-14")
  void theListOfLuzhouHasEightGroups() {
    assertThat(groups("luzhou")).hasSize(8);
  }

  @Test
  @Article("QD-4-1")
  void theListOfQingdaoHasEightGroupsWithTheSubtypesOfAnnex1() {
    Set<String> groups = groups("qingdao");
    assertThat(groups.stream().map(group -> group.split("\\.")[0]).distinct()).hasSize(8);
    assertThat(groups).hasSize(4 + 6 + 4 + 6 + 4);
  }

  @Test
  @Article("DY-18")
  void theListOfDongyingHasSevenGroups() {
    assertThat(groups("dongying")).hasSize(7);
  }

  private static Set<String> groups(String city) {
    return CityTables.rows(CityTables.folder(city) + "matter-list.csv").stream()
        .map(type -> type.get("group"))
        .collect(Collectors.toSet());
  }
}
