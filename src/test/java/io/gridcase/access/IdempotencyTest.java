package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.GridcaseTest;
import io.gridcase.kernel.Refusal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One effect and one answer for a request that comes more than once. */
@GridcaseTest
class IdempotencyTest {

  record Made(String number) {}

  @Autowired private Idempotency idempotency;
  @Autowired private IdempotencyCleanup cleanup;
  @Autowired private CurrentActor currentActor;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  private final AtomicInteger effects = new AtomicInteger();
  private final String key = UUID.randomUUID().toString();
  private Newcomers newcomers;
  private String username;

  @BeforeEach
  void setUp() {
    newcomers = beans.createBean(Newcomers.class);
    username = newcomers.account("zhenjiang");
  }

  @Test
  void the_same_request_gets_the_same_answer_and_has_one_effect() {
    Map<String, Object> request = new LinkedHashMap<>(Map.of("type", "ZJ-02-03", "urgent", true));
    Map<String, Object> reordered = new LinkedHashMap<>();
    request.keySet().stream().sorted().forEach(name -> reordered.put(name, request.get(name)));

    Made first = once(key, request, this::effect);
    Made second = once(key, reordered, this::effect);

    assertThat(second).isEqualTo(first);
    assertThat(effects).hasValue(1);
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    once(key, "one", this::effect);

    assertRefused(() -> once(key, "two", this::effect), "idempotency-key-reused");
    assertThat(effects).hasValue(1);
  }

  @Test
  void a_key_is_needed_and_may_be_used_by_two_accounts() {
    assertRefused(() -> once(null, "one", this::effect), "idempotency-key-missing");
    assertRefused(() -> once(" ", "one", this::effect), "idempotency-key-missing");
    assertRefused(() -> once("k".repeat(101), "one", this::effect), "idempotency-key-too-long");

    Made mine = once(key, "one", this::effect);
    username = newcomers.account("zhenjiang");
    assertThat(once(key, "one", this::effect)).isNotEqualTo(mine);
  }

  @Test
  void a_refused_request_leaves_its_key_free() {
    Supplier<Made> refused =
        () -> {
          throw Refusal.conflict("no");
        };
    assertRefused(() -> once(key, "one", refused), "no");

    assertThat(once(key, "one", this::effect)).isNotNull();
  }

  @Test
  void two_at_once_have_one_effect_and_one_answer() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Made> first =
          threads.submit(
              () ->
                  once(
                      key,
                      "one",
                      () -> {
                        inside.countDown();
                        await(goOn);
                        return effect();
                      }));
      await(inside);
      Future<Made> second = threads.submit(() -> once(key, "one", this::effect));
      Thread.sleep(300);
      assertThat(second).as("waits for the first").isNotDone();
      goOn.countDown();

      assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first.get(20, TimeUnit.SECONDS));
      assertThat(effects).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void the_second_takes_the_place_of_a_first_that_was_refused() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Made> first =
          threads.submit(
              () ->
                  once(
                      key,
                      "one",
                      () -> {
                        inside.countDown();
                        await(goOn);
                        throw Refusal.conflict("no");
                      }));
      await(inside);
      Future<Made> second = threads.submit(() -> once(key, "one", this::effect));
      Thread.sleep(300);
      goOn.countDown();

      assertThat(second.get(20, TimeUnit.SECONDS)).isNotNull();
      assertThatThrownBy(() -> first.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
      assertThat(effects).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keys_are_forgotten_after_seven_days() {
    String fresh = UUID.randomUUID().toString();
    once(key, "one", this::effect);
    once(fresh, "one", this::effect);
    jdbc.sql("update idempotency_record set created_at = ? where request_key = ?")
        .params(Timestamp.from(Instant.now().minus(Duration.ofDays(7).plusMinutes(1))), key)
        .update();

    assertThat(cleanup.forgetOld()).isPositive();

    List<String> left =
        jdbc.sql("select request_key from idempotency_record").query(String.class).list();
    assertThat(left).contains(fresh).doesNotContain(key);
  }

  private Made effect() {
    return new Made("number-" + effects.incrementAndGet());
  }

  private Made once(String requestKey, Object request, Supplier<Made> effect) {
    return currentActor.actingAs(
        username, () -> idempotency.once(requestKey, request, Made.class, effect));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(Runnable action, String code) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
