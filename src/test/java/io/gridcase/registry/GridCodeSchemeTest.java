package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridcase.registry.GridCodeScheme.Segment;
import io.gridcase.registry.GridCodeScheme.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

/** Codes put together by the scheme of the city. */
class GridCodeSchemeTest {

  private final CityFiles files = new CityFiles(new DefaultResourceLoader());

  @ParameterizedTest
  @CsvSource({
    "zhenjiang, 321102003001, 321102003001007",
    "quzhou, 330802006001, 330802006001007",
    "luzhou, 510502001001, 510502001001007",
    "dongying, 370502001011, 370502001011007",
    "qingdao, 370202001001, 3702020010010000007",
  })
  void followTheCitysScheme(String city, String village, String code) {
    GridCodeScheme scheme = files.profile(city).gridCode();
    assertThat(scheme.code(village, 7)).isEqualTo(code);
    assertThat(scheme.fits(code, village)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "32110200300100, too short",
    "321102003001000, numbers start at one",
    "321102003002001, another village",
    "32110200300100A, a letter",
  })
  void tellsACodeThatDoesNotFit(String code, String why) {
    GridCodeScheme scheme = files.profile("zhenjiang").gridCode();
    assertThat(scheme.fits(code, "321102003001")).as(why).isFalse();
  }

  @Test
  void mayHoldFixedDigits() {
    GridCodeScheme scheme =
        new GridCodeScheme(
            List.of(
                new Segment(Source.PLACE, 9, null, null),
                new Segment(Source.FIXED, 2, null, "77"),
                new Segment(Source.SEQUENCE, 2, io.gridcase.kernel.Level.TOWN, null)),
            13,
            "practice");
    assertThat(scheme.code("321102003001", 5)).isEqualTo("3211020037705");
    assertThat(scheme.fits("3211020037805", "321102003001")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> scheme.code("321102003001", 100));
  }

  @Test
  void mayEndInADigitThatChecksTheOthers() {
    GridCodeScheme scheme =
        new GridCodeScheme(
            List.of(
                new Segment(Source.PLACE, 12, null, null),
                new Segment(Source.SEQUENCE, 2, io.gridcase.kernel.Level.VILLAGE, null),
                new Segment(Source.CHECK, 1, null, null)),
            15,
            "practice");
    String code = scheme.code("321102003001", 7);
    assertThat(scheme.fits(code, "321102003001")).isTrue();
    assertThat(scheme.number(code)).hasValue(7);
    for (int place = 12; place < 15; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String wrong = code.substring(0, place) + digit + code.substring(place + 1);
        assertThat(scheme.fits(wrong, "321102003001")).as(wrong).isEqualTo(wrong.equals(code));
      }
    }
  }
}
