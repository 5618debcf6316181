package io.gridcase.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import io.gridcase.access.AccountAdministered;
import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.ActorPost;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.CaseEvent;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Function;
import io.gridcase.registry.OrganisationKind;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the record keeps, when it keeps it, and who reads it. */
@DataJpaTest(
    showSql = false,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:audit",
      "spring.jpa.properties.hibernate.generate_statistics=true",
      "logging.level.org.hibernate.engine.internal=WARN",
      "gridcase.data-dir=target/test-data"
    })
@ContextConfiguration(classes = RecordTest.Alone.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
  Journal.class,
  LegalBasis.class,
  RefusedAttempts.class,
  PersonalDataReads.class,
  AdministrationRecord.class,
  AuditController.class,
  PersonalText.class,
  Sealing.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecordTest {

  private static final String NUMBER = "ZJ20261121000001";
  private static final Instant NOW = Instant.parse("2026-11-21T06:00:00.123456789Z");
  private static final ActorPosition DESK =
      new ActorPosition(
          7,
          70,
          "大市口街道网格化服务管理中心",
          OrganisationKind.AGENCY,
          Level.TOWN,
          null,
          "321102001",
          Set.of(Role.DISPATCHER));
  private static final ActorPosition URBAN =
      new ActorPosition(
          8,
          80,
          "京口区城市管理局",
          OrganisationKind.DEPARTMENT,
          Level.COUNTY,
          Function.URBAN_MANAGEMENT,
          "321102",
          Set.of(Role.HEAD));

  private static final AccountAdministered LOCKED =
      new AccountAdministered("zhenjiang", "zhang", AccountAdministered.Act.LOCKED, Map.of());

  /** Starts this capability alone. */
  @Configuration
  @EnableAutoConfiguration
  static class Alone {}

  /** A case moved on. */
  record SomethingHappened(String matterNumber, String city, Map<String, Object> facts)
      implements CaseEvent {
    @Override
    public List<String> articles() {
      return List.of("ZJ-33-1", "ZJ-27");
    }
  }

  @Autowired private Journal journal;
  @Autowired private RefusedAttempts refusals;
  @Autowired private PersonalDataReads reads;
  @Autowired private AuditController auditor;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManagerFactory factory;
  @MockitoBean private CurrentActor actors;
  @MockitoBean private Clock clock;

  @BeforeEach
  void aDispatcherIsSignedIn() {
    for (String table :
        List.of("journal_entry", "refused_attempt", "personal_data_read", "administration_entry")) {
      jdbc.sql("delete from " + table).update();
    }
    when(clock.instant()).thenReturn(NOW);
    when(clock.getZone()).thenReturn(Clocking.ZONE);
    signedIn(actor("zhenjiang", List.of(DESK), List.of(), Set.of(Role.DISPATCHER)));
  }

  @Test
  void anEventIsWrittenWithWhoStoodWhere() {
    happens(Map.of("level", Level.TOWN, "departments", List.of("城管", "公安"), "changed", true));

    JournalEntry entry = journal.of(NUMBER).get(0);
    assertThat(entry.kind()).isEqualTo("SomethingHappened");
    assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-21T06:00:00.123456Z"));
    assertThat(entry.accountId()).isEqualTo(42);
    assertThat(entry.actorName()).isEqualTo("王芳");
    assertThat(entry.organisation()).isEqualTo("大市口街道网格化服务管理中心");
    assertThat(entry.facts())
        .containsOnly(
            Map.entry("level", "TOWN"),
            Map.entry("departments", List.of("城管", "公安")),
            Map.entry("changed", true));
    assertThat(entry.articles()).containsExactly("ZJ-33-1", "ZJ-27");
  }

  @Test
  void anOfficerStandsInAGrid() {
    ActorPost post = new ActorPost(1, 2, "大市口第三网格", PostKind.FULL_TIME);
    signedIn(actor("zhenjiang", List.of(), List.of(post), Set.of(Role.OFFICER)));
    happens(Map.of());

    assertThat(journal.of(NUMBER).get(0).organisation()).isEqualTo("大市口第三网格");
  }

  @Test
  void whatTheSystemDoesByItselfHasNoPerson() {
    when(actors.find()).thenReturn(Optional.empty());
    happens(Map.of("byItself", true));

    JournalEntry entry = journal.of(NUMBER).get(0);
    assertThat(entry.actorName()).isNull();
    assertThat(entry.accountId()).isNull();
    assertThat(entry.organisation()).isNull();
  }

  @Test
  void entriesKeepTheirOrderAndOtherCasesStayOut() {
    transaction.executeWithoutResult(
        status -> {
          for (int n = 0; n < 120; n++) {
            events.publishEvent(new SomethingHappened(NUMBER, "zhenjiang", Map.of("n", n)));
            events.publishEvent(new SomethingHappened(NUMBER + "0", "zhenjiang", Map.of()));
          }
        });

    assertThat(journal.of(NUMBER)).extracting(entry -> entry.facts().get("n")).hasSize(120);
    assertThat(journal.of(NUMBER)).extracting(entry -> (Integer) entry.facts().get("n")).isSorted();
  }

  @Test
  void theEntriesOfATransactionGoInOneStatement() {
    happens(Map.of());
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    List<Long> counts = new ArrayList<>();
    for (int n : List.of(1, 4)) {
      statistics.clear();
      transaction.executeWithoutResult(
          status -> {
            for (int i = 0; i < n; i++) {
              events.publishEvent(new SomethingHappened(NUMBER, "zhenjiang", Map.of()));
            }
          });
      counts.add(statistics.getPrepareStatementCount());
    }

    assertThat(counts).containsExactly(1L, 1L);
  }

  @Test
  void whatIsRolledBackDidNotHappen() {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new SomethingHappened(NUMBER, "zhenjiang", Map.of()));
          status.setRollbackOnly();
        });

    assertThat(journal.of(NUMBER)).isEmpty();
  }

  @Test
  void outsideATransactionNothingHappens() {
    SomethingHappened event = new SomethingHappened(NUMBER, "zhenjiang", Map.of());

    assertThatThrownBy(() -> events.publishEvent(event))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aRefusedAttemptStaysThoughTheAttemptIsRolledBack() {
    signedIn(actor("zhenjiang", List.of(URBAN), List.of(), Set.of(Role.HEAD)));
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new SomethingHappened(NUMBER, "zhenjiang", Map.of()));
          refusals.record(
              "department-may-not-assign", List.of("ZJ-15"), Map.of("grid", "大市口第三网格"), NUMBER);
          status.setRollbackOnly();
        });
    signedIn(actor("zhenjiang", List.of(), List.of(), Set.of(Role.AUDITOR)));

    assertThat(journal.of(NUMBER)).isEmpty();
    AuditController.RefusalRow row = auditor.refusals(20, null).items().get(0);
    assertThat(row.code()).isEqualTo("department-may-not-assign");
    assertThat(row.articles()).containsExactly("ZJ-15");
    assertThat(row.organisation()).isEqualTo("京口区城市管理局");
    assertThat(row.matterNumber()).isEqualTo(NUMBER);
    assertThat(row.params()).containsEntry("grid", "大市口第三网格");
  }

  @Test
  void refusedAttemptsAreReadByAuditorsOfTheCityOnly() {
    refusals.record("a", List.of(), Map.of(), null);

    refused("role-missing", () -> auditor.refusals(20, null));
    signedIn(actor("quzhou", List.of(), List.of(), Set.of(Role.AUDITOR)));
    assertThat(auditor.refusals(20, null).items()).isEmpty();
    assertThat(auditor.refusals(20, null).total()).isZero();
  }

  @Test
  void refusedAttemptsArePagedNewestFirst() {
    for (int n = 0; n < 5; n++) {
      refusals.record("attempt-" + n, List.of(), Map.of(), null);
    }
    signedIn(actor("zhenjiang", List.of(), List.of(), Set.of(Role.AUDITOR)));
    AuditController.RefusalPage first = auditor.refusals(2, null);
    AuditController.RefusalPage second = auditor.refusals(2, Long.valueOf(first.next()));
    AuditController.RefusalPage last = auditor.refusals(2, Long.valueOf(second.next()));

    assertThat(first.total()).isEqualTo(5);
    assertThat(first.items()).extracting("code").containsExactly("attempt-4", "attempt-3");
    assertThat(second.items()).extracting("code").containsExactly("attempt-2", "attempt-1");
    assertThat(last.items()).extracting("code").containsExactly("attempt-0");
    assertThat(last.next()).isNull();
  }

  @Test
  void aReadOfPersonalDataIsWrittenWithItsReasonSealed() {
    reads.record(NUMBER, "party", "回访当事人张三");

    Map<String, Object> row = jdbc.sql("select * from personal_data_read").query().singleRow();
    assertThat(row)
        .containsEntry("person_name", "王芳")
        .containsEntry("matter_number", NUMBER)
        .containsEntry("what", "party");
    assertThat(row.get("reason").toString()).doesNotContain("张三").hasSizeGreaterThan(20);
  }

  @Test
  void whatIsDoneToAnAccountIsWrittenAndReadByAuditorsOfItsCity() {
    transaction.executeWithoutResult(status -> events.publishEvent(LOCKED));
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(LOCKED);
          status.setRollbackOnly();
        });
    assertThatThrownBy(() -> events.publishEvent(LOCKED))
        .isInstanceOf(IllegalTransactionStateException.class);
    refused("role-missing", () -> auditor.administration(20, null));

    signedIn(actor("zhenjiang", List.of(), List.of(), Set.of(Role.AUDITOR)));
    AuditController.AdministrationPage page = auditor.administration(20, null);
    assertThat(page.total()).isEqualTo(1);
    AuditController.AdministrationRow row = page.items().get(0);
    assertThat(row.act()).isEqualTo(AccountAdministered.Act.LOCKED);
    assertThat(row.account()).isEqualTo("zhang");
    assertThat(row.person()).isEqualTo("王芳");
    signedIn(actor("quzhou", List.of(), List.of(), Set.of(Role.AUDITOR)));
    assertThat(auditor.administration(20, null).items()).isEmpty();
  }

  private void happens(Map<String, Object> facts) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new SomethingHappened(NUMBER, "zhenjiang", facts)));
  }

  private void signedIn(Actor actor) {
    when(actors.get()).thenReturn(actor);
    when(actors.find()).thenReturn(Optional.of(actor));
  }

  private static Actor actor(
      String city, List<ActorPosition> positions, List<ActorPost> posts, Set<Role> roles) {
    return new Actor(42, "wangfang", 9, "王芳", city, positions, posts, roles, null, false);
  }

  private static void refused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
