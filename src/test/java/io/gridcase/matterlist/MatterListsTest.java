package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Article;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists in the store and the gate; each test finds the first lists and nothing else. */
@DataJpaTest(
    showSql = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern =
                "io\\.gridcase\\.(registry|kernel|matterlist)\\."
                    + "(?!(LawfulTasks|ListReviews)$)(?!.*(Controller|Test)).*"),
    properties = {
      "spring.datasource.url=jdbc:h2:mem:lists;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
      "spring.jpa.hibernate.ddl-auto=none",
      "gridcase.cities=zhenjiang,fixture",
      "gridcase.data-dir=target/test-data"
    })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(MatterListsTest.Today.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class MatterListsTest {

  private static final String JINGKOU = "321102000000";
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final String COLLAPSE = "ZJ-02-10";

  @Autowired private MatterLists lists;
  @Autowired private Publication publication;
  @Autowired private FirstLists firstLists;
  @Autowired private ListFile file;
  @Autowired private Places places;
  @Autowired private StoredListVersions versions;
  @Autowired private StoredMatterTypes types;
  @Autowired private TransactionTemplate transaction;

  @TestConfiguration
  static class Today {
    @Bean
    @Primary
    Clock today() {
      return Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Clocking.ZONE);
    }
  }

  @BeforeEach
  void onlyTheFirstLists() {
    types.deleteAllInBatch();
    versions.deleteAllInBatch();
    places.below("321100000000").forEach(county -> lists.refresh(county.code()));
    firstLists.start();
  }

  @Test
  void everyCountyOfACityHasTheListOfItsFolder() {
    for (String city : List.of("321100000000", "990100000000")) {
      String key = city.startsWith("32") ? "zhenjiang" : "fixture";
      List<String> codes = file.of(key).stream().map(ListedItem::code).toList();
      assertThat(places.below(city)).isNotEmpty();
      places
          .below(city)
          .forEach(
              county -> {
                ListVersion version = lists.inForce(key, county.code(), TODAY).orElseThrow();
                assertThat(version.number()).isEqualTo("2026-1");
                assertThat(version.inForceFrom()).isEqualTo("2026-01-01");
                assertThat(lists.typesOf(version))
                    .extracting(MatterType::code)
                    .containsExactlyElementsOf(codes);
              });
    }
  }

  @Test
  void anotherStartAddsNothing() {
    long before = types.count();

    firstLists.start();

    assertThat(types.count()).isEqualTo(before);
  }

  @Test
  void aTypeOnTheListPassesAndIsTheEntryOfThatEdition() {
    MatterType type = lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY);

    assertThat(type.name()).isEqualTo("路面塌陷");
    assertThat(type.category()).isEqualTo("URBAN");
    assertThat(type.responsibility()).isEqualTo("DEPARTMENT");
    assertThat(type.urgent()).isTrue();
    assertThat(type.listVersion()).isEqualTo("2026-1");
    assertThat(lists.typeById(type.id()).orElseThrow().code()).isEqualTo(COLLAPSE);
  }

  @Test
  void whatIsOnNoListIsRefusedWithTheArticle() {
    refused(
        () -> lists.admit("zhenjiang", JINGKOU, "ZJ-99-99", TODAY),
        refusal -> {
          assertThat(refusal.code()).isEqualTo("off-list");
          assertThat(refusal.articles()).containsExactly("ZJ-12-2");
          assertThat(refusal.params()).containsEntry("county", "京口区");
          assertThat(refusal.fields()).extracting("path").containsExactly("typeCode");
        });
  }

  @Test
  void noTypeAtAllAndTheListOfAnotherCityAreRefused() {
    refused(() -> lists.admit("zhenjiang", JINGKOU, null, TODAY), code("off-list"));
    refused(() -> lists.admit("fixture", JINGKOU, COLLAPSE, TODAY), code("off-list"));
    refused(() -> lists.admit("zhenjiang", "990101000000", "SD-01-01", TODAY), code("off-list"));
  }

  @Test
  void aWithdrawnTypeTakesNoNewCasesButKeepsItsOldEntry() {
    MatterType before = lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY);
    publishWithout(COLLAPSE, TODAY);

    assertThat(lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY.minusDays(1)).id())
        .isEqualTo(before.id());
    assertThat(lists.typeById(before.id())).isPresent();
    refused(
        () -> lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY),
        refusal -> {
          assertThat(refusal.code()).isEqualTo("type-not-in-force");
          assertThat(refusal.articles()).containsExactly("ZJ-12-2");
          assertThat(refusal.params())
              .containsEntry("type", "路面塌陷")
              .containsEntry("version", "2026-1")
              .containsEntry("from", "2026-01-01")
              .containsEntry("to", "2026-11-20");
        });
  }

  @Test
  @Article("ZJ-13-2")
  void aWithdrawalIsInForceFromItsDayOnAndNotBefore() {
    LocalDate from = TODAY.plusDays(1);
    MatterType before = lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY);
    ListVersion edition = withdraw(COLLAPSE, from);
    assertThat(edition.inForceFrom()).isEqualTo(from);
    assertThat(lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY).id()).isEqualTo(before.id());
    refused(
        () -> lists.admit("zhenjiang", JINGKOU, COLLAPSE, from),
        refusal -> {
          assertThat(refusal.code()).isEqualTo("type-not-in-force");
          assertThat(refusal.articles()).containsExactly("ZJ-12-2");
        });
    assertThat(lists.typeById(before.id())).isPresent();
    assertThat(lists.admit("zhenjiang", "321111000000", COLLAPSE, from)).isNotNull();
  }

  @Test
  void aChangeBetweenTwoEditionsIsInBothAndThoseInForceStayAsTheyAre() {
    LocalDate later = TODAY.plusDays(30);
    ListVersion far = withdraw(COLLAPSE, later);
    ListVersion near = withdraw("ZJ-01-01", TODAY.plusDays(10));

    assertThat(near.inForceTo()).isEqualTo(later.minusDays(1));
    assertThat(codes(TODAY)).contains("ZJ-01-01", COLLAPSE);
    assertThat(codes(TODAY.plusDays(9))).contains("ZJ-01-01", COLLAPSE);
    assertThat(codes(TODAY.plusDays(10))).contains(COLLAPSE).doesNotContain("ZJ-01-01");
    assertThat(codes(later)).doesNotContain("ZJ-01-01", COLLAPSE).isNotEmpty();
    assertThat(lists.inForce("zhenjiang", JINGKOU, later).orElseThrow().id()).isEqualTo(far.id());
  }

  private List<String> codes(LocalDate day) {
    return lists.typesOf(lists.inForce("zhenjiang", JINGKOU, day).orElseThrow()).stream()
        .map(MatterType::code)
        .toList();
  }

  private ListVersion withdraw(String code, LocalDate from) {
    return transaction.execute(
        status ->
            publication
                .amend(
                    "zhenjiang",
                    JINGKOU,
                    from,
                    items -> items.stream().filter(it -> !it.code().equals(code)).toList())
                .orElseThrow());
  }

  @Test
  void anEditionIsNumberedWithinItsYearAndCounty() {
    publishWithout(COLLAPSE, TODAY);
    publishWithout("ZJ-01-01", LocalDate.parse("2027-01-01"));

    assertThat(lists.inForce("zhenjiang", JINGKOU, TODAY).orElseThrow().number())
        .isEqualTo("2026-2");
    LocalDate later = LocalDate.parse("2027-03-01");
    assertThat(lists.inForce("zhenjiang", JINGKOU, later).orElseThrow().number())
        .isEqualTo("2027-1");
    assertThat(lists.inForce("zhenjiang", "321111000000", TODAY).orElseThrow().number())
        .isEqualTo("2026-1");
  }

  @Test
  void aTypeAdmittedForLaterIsRefusedUntilThen() {
    publishWithout(COLLAPSE, TODAY);
    publishWithout("ZJ-01-01", LocalDate.parse("2027-01-01"));

    refused(
        () -> lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY),
        refusal ->
            assertThat(refusal.params())
                .containsEntry("from", "2027-01-01")
                .containsEntry("to", "…"));
    assertThat(lists.typeInForce("zhenjiang", JINGKOU, COLLAPSE, LocalDate.parse("2027-01-01")))
        .isPresent();
  }

  @Test
  void anEditionCannotBeginBeforeTheOneItFollows() {
    assertThatThrownBy(() -> publishWithout(COLLAPSE, LocalDate.parse("2026-01-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-1");
    assertThat(lists.admit("zhenjiang", JINGKOU, COLLAPSE, TODAY)).isNotNull();
  }

  private void publishWithout(String code, LocalDate from) {
    List<ListedItem> items =
        file.of("zhenjiang").stream().filter(item -> !item.code().equals(code)).toList();
    transaction.executeWithoutResult(
        status -> publication.publish("zhenjiang", JINGKOU, from, items));
  }

  private static Consumer<Refusal> code(String code) {
    return refusal -> assertThat(refusal.code()).isEqualTo(code);
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Consumer<Refusal> expected) {
    assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, expected);
  }
}
