package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever scheme a city writes down: codes come once, are as long as it says, and run out. */
@RegisterTest
class RandomGridCodesTest {

  private static final String TOWN = "321111001000";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Autowired private Grids grids;
  @Autowired private Places places;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;

  @ParameterizedTest
  @CsvSource({
    "TOWN, true, 1",
    "TOWN, true, 2",
    "TOWN, false, 3",
    "TOWN, true, 4",
    "COUNTY, true, 5",
    "CITY, true, 6",
    "VILLAGE, true, 7",
    "VILLAGE, false, 8",
  })
  void codesComeOnceAreOfTheRightLengthAndRunOut(Level scope, boolean checked, long seed)
      throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      Written written = anyScheme(random, scope, checked);
      Cities cities = new Cities(List.of("zhenjiang"), reading(written.yaml()));
      GridCodeScheme scheme = cities.profile("zhenjiang").gridCode();
      assertThat(scheme.length()).as(written.yaml()).isEqualTo(written.length());
      fills(new GridCodes(cities, jdbc), scheme, random);
      // the next scheme finds no grids
      entities.clear();
      jdbc.sql("delete from void_grid_code where village_code like '3211%'").update();
      jdbc.sql("delete from grid where village_code like '3211%'").update();
    }
  }

  /** Opens and closes grids in several villages until no number is left. */
  private void fills(GridCodes codes, GridCodeScheme scheme, Random random) {
    List<String> villages = places.below(TOWN).stream().map(Place::code).sorted().limit(3).toList();
    int counts = scheme.scope() == Level.VILLAGE ? villages.size() : 1;
    int room = counts * scheme.most();
    Set<String> ever = new HashSet<>();
    List<Grid> inForce = new ArrayList<>();
    while (ever.size() + 9 <= room && ever.size() < 120) {
      List<String> asked = anyOf(villages, random);
      if (scheme.scope() == Level.VILLAGE && spent(ever, asked, scheme)) {
        break;
      }
      Collections.shuffle(inForce, random);
      List<Grid> closing = inForce.subList(0, random.nextInt(Math.min(3, inForce.size() + 1)));
      List<String> fresh = codes.allocate("zhenjiang", asked);
      for (int i = 0; i < asked.size(); i++) {
        assertThat(ever.add(fresh.get(i))).as("%s again", fresh.get(i)).isTrue();
        assertThat(fresh.get(i)).hasSize(scheme.length()).containsOnlyDigits();
        assertThat(scheme.fits(fresh.get(i), asked.get(i))).as(fresh.get(i)).isTrue();
      }
      codes.discard(closing, TODAY);
      List<Grid> opened = grids.replace("zhenjiang", ids(closing), TODAY, entries(fresh, asked));
      closing.clear();
      inForce.addAll(opened);
      entities.flush();
    }
    assertThat(numbers(ever, scheme)).as("a number counts once in its place").hasSize(ever.size());
    runsOut(codes, scheme, villages.get(0), ever);
  }

  private void runsOut(GridCodes codes, GridCodeScheme scheme, String village, Set<String> ever) {
    int used =
        scheme.scope() == Level.VILLAGE
            ? (int) numbers(ever, scheme).stream().filter(each -> each.startsWith(village)).count()
            : ever.size();
    int left = scheme.most() - used;
    assertThatThrownBy(() -> codes.allocate("zhenjiang", Collections.nCopies(left + 1, village)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("grid-codes-exhausted");
              assertThat(refusal.params()).containsEntry("place", scheme.scope().codeOf(village));
            });
    assertThat(codes.allocate("zhenjiang", Collections.nCopies(left, village)))
        .hasSize(left)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(ever);
  }

  /** Each code as the place it is counted in and its number there. */
  private Set<String> numbers(Set<String> codes, GridCodeScheme scheme) {
    Set<String> numbers = new HashSet<>();
    for (String code : codes) {
      String village =
          jdbc.sql("select village_code from grid where code = ?")
              .param(code)
              .query(String.class)
              .single();
      numbers.add(scheme.scope().codeOf(village) + " " + scheme.number(code).orElseThrow());
    }
    return numbers;
  }

  private boolean spent(Set<String> ever, List<String> asked, GridCodeScheme scheme) {
    Set<String> numbers = numbers(ever, scheme);
    return asked.stream()
        .anyMatch(
            village ->
                numbers.stream().filter(each -> each.startsWith(village)).count()
                        + Collections.frequency(asked, village)
                    > scheme.most());
  }

  private static List<String> anyOf(List<String> villages, Random random) {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(6); i++) {
      asked.add(villages.get(random.nextInt(villages.size())));
    }
    return asked;
  }

  private static List<Long> ids(List<Grid> all) {
    return all.stream().map(Grid::id).toList();
  }

  private static List<GridEntry> entries(List<String> codes, List<String> villages) {
    List<GridEntry> entries = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      entries.add(
          new GridEntry(
              codes.get(i),
              villages.get(i),
              "网格" + codes.get(i),
              GridType.COMPREHENSIVE_URBAN,
              GridBasis.BUILDING,
              null,
              1,
              1,
              null,
              true,
              false));
    }
    return entries;
  }

  /** A city's file with another scheme in it, and how long its codes are. */
  private record Written(String yaml, int length) {}

  private static Written anyScheme(Random random, Level scope, boolean checked) throws IOException {
    List<String> segments = new ArrayList<>();
    int place = scope.digits() + random.nextInt(13 - scope.digits());
    int sequence = 1 + random.nextInt(4);
    int fixed = random.nextInt(3);
    segments.add("{ source: PLACE, length: %d }".formatted(place));
    segments.add("{ source: SEQUENCE, length: %d, scope: %s }".formatted(sequence, scope));
    if (fixed > 0) {
      String value = "7".repeat(fixed);
      segments.add("{ source: FIXED, length: %d, value: \"%s\" }".formatted(fixed, value));
    }
    Collections.shuffle(segments, random);
    if (checked) {
      segments.add("{ source: CHECK, length: 1 }");
    }
    int length = place + sequence + fixed + (checked ? 1 : 0);
    String scheme =
        "gridCode:\n  length: %d\n  article: practice\n  segments:\n    - %s\n"
            .formatted(length, String.join("\n    - ", segments));
    String yaml = Files.readString(Path.of("dmn/zhenjiang/city.yaml"));
    return new Written(yaml.replaceFirst("(?s)gridCode:.*?(?=terms:)", scheme), length);
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
