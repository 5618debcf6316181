package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of villages and communities without the word for their committee. */
class PlaceNamesTest {

  @ParameterizedTest
  @CsvSource({
    "青云门社区居委会, 青云门社区",
    "左湖村村委会, 左湖村",
    "万川村委会, 万川村",
    "先锋村村民委员会, 先锋村",
    "上平社区居民委员会, 上平社区",
    "明月社区居民居委会, 明月社区",
    "谷阳新村居委会, 谷阳新村社区",
    "广利港居委会, 广利港社区",
    "甲瑞社区村村民委会, 甲瑞社区",
    "中兴居民社区委员会, 中兴社区",
    "金桂社区, 金桂社区",
    "大市口街道, 大市口街道",
  })
  void areShortened(String name, String shortName) {
    assertThat(PlaceNames.shortened(name)).isEqualTo(shortName);
  }

  @Test
  void loseTheCommitteeInEveryBundledName() throws IOException {
    try (var lines = Files.lines(Path.of("src/main/resources/gridcase-data/divisions.csv"))) {
      assertThat(lines.filter(line -> line.contains(",VILLAGE,")).map(line -> line.split(",")[1]))
          .extracting(PlaceNames::shortened)
          .noneMatch(name -> name.contains("委会") || name.contains("委员会"));
    }
  }
}
