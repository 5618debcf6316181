package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Article;
import io.gridcase.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes are unique, of the right length, never used again, and run out loudly. */
@RegisterTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GridCodesTest {

  @Autowired private GridCodes codes;
  @Autowired private Grids grids;
  @Autowired private Cities cities;
  @Autowired private PlatformTransactionManager manager;
  private TransactionTemplate transactions;

  @BeforeEach
  void openTransactions() {
    transactions = new TransactionTemplate(manager);
  }

  @ParameterizedTest
  @CsvSource({
    "zhenjiang, 321111001002, 15, 1",
    "quzhou, 330802006001, 15, 2",
    "luzhou, 510502001001, 15, 3",
    "qingdao, 370202001001, 19, 4",
    "dongying, 370502001011, 15, 5",
  })
  @Article({"ZJ-11", "QD-2-3", "DY-9"})
  void areUniqueOfTheRightLengthAndNeverUsedAgain(
      String city, String village, int length, long seed) {
    Random random = new Random(seed);
    Set<String> ever = new HashSet<>();
    List<Grid> inForce = new ArrayList<>();
    for (int round = 0; round < 40; round++) {
      Collections.shuffle(inForce, random);
      List<Grid> closing = inForce.subList(0, random.nextInt(Math.min(4, inForce.size() + 1)));
      List<Grid> opened = change(city, village, List.copyOf(closing), 1 + random.nextInt(4));
      closing.clear();
      inForce.addAll(opened);
      for (Grid grid : opened) {
        assertThat(ever.add(grid.code())).as(grid.code()).isTrue();
        assertThat(grid.code()).hasSize(length).startsWith(village);
        assertThat(cities.profile(city).gridCode().fits(grid.code(), village)).isTrue();
      }
    }
    assertThat(ever).hasSizeGreaterThan(60);
  }

  @Test
  void runOutLoudlyAndAllocateNothingThen() {
    String village = "321111001005";
    List<Grid> all = change("zhenjiang", village, List.of(), 998);
    change("zhenjiang", village, all.subList(0, 400), 1);
    assertThatThrownBy(() -> change("zhenjiang", village, List.of(), 1))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("grid-codes-exhausted");
              assertThat(refusal.params()).containsEntry("most", 999);
            });
    assertThat(change("zhenjiang", "321111001006", List.of(), 1))
        .extracting(Grid::code)
        .containsExactly("321111001006001");
  }

  @Test
  void aNumberThatWasPassedOverIsTakenInTheEnd() {
    String village = "321111001007";
    put(village + "998");
    assertThat(codesOf(village, 1)).containsExactly(village + "999");
    assertThat(codesOf(village, 2)).containsExactly(village + "001", village + "002");
  }

  @Test
  void twoWhoAskAtOnceGetDifferentCodes() throws Exception {
    String village = "321111001008";
    ExecutorService several = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Grid>>> asked = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        asked.add(several.submit(() -> change("zhenjiang", village, List.of(), 3)));
      }
      Set<String> all = new HashSet<>();
      for (Future<List<Grid>> each : asked) {
        each.get().forEach(grid -> assertThat(all.add(grid.code())).isTrue());
      }
      assertThat(all).hasSize(72).contains(village + "001", village + "072");
    } finally {
      several.shutdownNow();
    }
  }

  private List<String> codesOf(String village, int count) {
    return change("zhenjiang", village, List.of(), count).stream().map(Grid::code).toList();
  }

  private void put(String code) {
    grids.put("zhenjiang", List.of(entry(code, code.substring(0, 12))));
  }

  private List<Grid> change(String city, String village, List<Grid> closed, int count) {
    LocalDate today = LocalDate.of(2026, 11, 21);
    return transactions.execute(
        status -> {
          List<GridEntry> opened =
              codes.allocate(city, Collections.nCopies(count, village)).stream()
                  .map(code -> entry(code, village))
                  .toList();
          codes.discard(closed, today);
          return grids.replace(city, closed.stream().map(Grid::id).toList(), today, opened);
        });
  }

  private static GridEntry entry(String code, String village) {
    return new GridEntry(
        code,
        village,
        "网格" + code,
        GridType.COMPREHENSIVE_URBAN,
        GridBasis.BUILDING,
        null,
        1,
        1,
        null,
        true,
        false);
  }
}
