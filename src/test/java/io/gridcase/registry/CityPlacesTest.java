package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridcase.kernel.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/** The places of a city: its own file wins over the bundled division codes, and is checked. */
class CityPlacesTest {

  private static final String OWN =
      """
      code,name,level,parent
      321102003001,青云门社区居委会,VILLAGE,321102003000
      321102003000,大市口街道,TOWN,321102000000
      321102000000,京口区,COUNTY,321100000000
      321100000000,镇江市,CITY,
      """;

  private final CityProfile zhenjiang =
      new CityFiles(new DefaultResourceLoader()).profile("zhenjiang");

  @Test
  void comeFromTheBundledCodesWithoutAFileOfTheCity() {
    assertThat(new CityPlaces(new CityFiles(new DefaultResourceLoader())).of(zhenjiang))
        .hasSize(837);
  }

  @Test
  void comeFromTheFileOfTheCityEachAfterItsParent() {
    List<Place> places = reading(OWN).of(zhenjiang);
    assertThat(places)
        .extracting(Place::level)
        .containsExactly(Level.CITY, Level.COUNTY, Level.TOWN, Level.VILLAGE);
    assertThat(CityOrganisations.of(zhenjiang, places))
        .extracting(OrganisationEntry::code)
        .contains("AGENCY-321102003000")
        .doesNotContain("AGENCY-321111000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "321100000000,镇江市,CITY, | 330800000000,衢州市,CITY, | zhenjiang/places.csv: 321102000000",
        "TOWN,321102000000 | TOWN,321100000000 | zhenjiang/places.csv: 321102003000",
        "TOWN,321102000000 | STREET,321102000000 | zhenjiang/places.csv is no list of places",
        "321102003000,大市口街道 | 321111003000,大市口街道 | zhenjiang/places.csv: 321111003000",
        "code,name | kode,name | zhenjiang/places.csv is no list of places",
      })
  void areRefusedNamingFileAndPlace(String was, String is, String problem) {
    assertThat(OWN).contains(was);
    assertThatIllegalStateException()
        .isThrownBy(() -> reading(OWN.replace(was, is)).of(zhenjiang))
        .withMessageContaining(problem);
  }

  @Test
  void areMissedNamingTheFileToAdd() {
    assertThatIllegalStateException()
        .isThrownBy(() -> reading("code,name,level,parent\n").of(zhenjiang))
        .withMessageContaining("gridcase/dmn/zhenjiang/places.csv");
  }

  private static CityPlaces reading(String csv) {
    return new CityPlaces(
        new CityFiles(
            new DefaultResourceLoader() {
              @Override
              public Resource getResource(String location) {
                return new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8));
              }
            }));
  }
}
