package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
    assertThat(groupNames("zhenjiang"))
        .containsExactly(
            "基础信息采集",
            "治安问题与安全隐患排查",
            "法规政策宣传",
            "便民利民服务",
            "自治与议事协助",
            "突发事件与安保协助",
            "矛盾纠纷排查",
            "重点人群走访",
            "安全防范协助",
            "经准入的其他事项");
  }

  @Test
  @Article("QZ-10-1")
  void theListOfQuzhouHasNineGroups() {
    assertThat(groupNames("quzhou"))
        .containsExactly(
            "政策法规宣传与文明引导",
            "基础数据采集更新",
            "治安问题与公共安全隐患",
            "矛盾纠纷排查调处",
            "便民利民帮办代办",
            "民生服务与特殊人群关爱",
            "自治与议事协商协助",
            "重点工作与项目协助",
            "其他交办事项");
  }

  @Test
  @Article("LZ-14")
  void theListOfLuzhouHasSevenGroups() {
    assertThat(groupNames("luzhou"))
        .containsExactly(
            "政策法规与防范知识宣传", "基础信息采集", "社情民意与群众诉求", "公共安全隐患排查", "突发事件与治安事件协助", "矛盾纠纷排查化解", "民生事项服务");
  }

  @Test
  @Article("QD-4-1")
  void theListOfQingdaoHasEightGroupsWithTheSubtypesOfAnnex1() {
    Set<String> groups = groups("qingdao");
    assertThat(groups.stream().map(group -> group.split("\\.")[0]).distinct()).hasSize(8);
    assertThat(groups).hasSize(4 + 6 + 4 + 6 + 4);
    assertThat(groupNames("qingdao"))
        .containsExactly(
            "信息采集维护·基础信息",
            "信息采集维护·组织信息",
            "信息采集维护·人口信息",
            "信息采集维护·事件信息",
            "社会治安巡防·治安防控",
            "社会治安巡防·设施巡查",
            "社会治安巡防·清查整治",
            "社会治安巡防·校园安全",
            "社会治安巡防·医院安全",
            "社会治安巡防·护路护线",
            "重点人群、特殊人群服务管理·涉及治安群体",
            "重点人群、特殊人群服务管理·涉及稳定群体",
            "重点人群、特殊人群服务管理·关爱服务群体",
            "重点人群、特殊人群服务管理·流浪乞讨人员",
            "城乡治理协管·城市管理",
            "城乡治理协管·环保管理",
            "城乡治理协管·市场管理",
            "城乡治理协管·自然资源管理",
            "城乡治理协管·宗教管理",
            "城乡治理协管·隐患排查",
            "矛盾排查化解",
            "政策法律宣传",
            "民意搜集调查",
            "为民代办服务");
  }

  @ParameterizedTest
  @MethodSource("cities")
  void aGroupHasOneNameAndItsTypesStandTogether(String city) {
    List<String> inOrder =
        CityTables.rows(CityTables.folder(city) + "matter-list.csv").stream()
            .map(type -> type.get("group"))
            .toList();
    List<String> stretches = new ArrayList<>();
    for (String group : inOrder) {
      if (stretches.isEmpty() || !stretches.get(stretches.size() - 1).equals(group)) {
        stretches.add(group);
      }
    }
    assertThat(stretches).doesNotHaveDuplicates().isSorted();
    assertThat(groupNames(city)).hasSameSizeAs(stretches);
  }

  @Test
  @Article("DY-18")
  void theListOfDongyingHasSevenGroups() {
    assertThat(groupNames("dongying"))
        .containsExactly(
            "政策法规与价值观宣传", "基础信息采集", "社情民意与群众诉求", "风险隐患排查", "矛盾纠纷排查化解", "突发事件协助", "其他网格事项");
  }

  private static Set<String> groupNames(String city) {
    return CityTables.rows(CityTables.folder(city) + "matter-list.csv").stream()
        .map(type -> type.get("groupName"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> groups(String city) {
    return CityTables.rows(CityTables.folder(city) + "matter-list.csv").stream()
        .map(type -> type.get("group"))
        .collect(Collectors.toSet());
  }
}
