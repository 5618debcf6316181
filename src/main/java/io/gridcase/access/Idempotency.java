package io.gridcase.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a repeated request with the answer it got before, so that it has one effect.
 *
 * <p>The unique row of account and key is inserted first, in the transaction of the effect: a
 * second request waits for the first, and finds its answer or, when the first was refused, its
 * place.
 */
@Component
public class Idempotency {

  private static final int LONGEST_KEY = 100;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final ObjectMapper sorted;
  private final CurrentActor currentActor;
  private final Clock clock;

  Idempotency(JdbcClient jdbc, ObjectMapper json, CurrentActor currentActor, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.sorted = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /**
   * Does something once per account and key, in the running transaction or one of its own.
   *
   * @param key the header {@code Idempotency-Key}
   * @param request everything that makes the request what it is; only its digest is kept
   * @param type the type of the answer, kept as JSON; it must hold no personal data
   * @throws Refusal {@code idempotency-key-missing} (422), {@code idempotency-key-reused} (409)
   *     when the key came with another request
   */
  @Transactional
  public <T> T once(String key, Object request, Class<T> type, Supplier<T> effect) {
    if (key == null || key.isBlank()) {
      throw Refusal.invalid("idempotency-key-missing");
    }
    if (key.length() > LONGEST_KEY) {
      throw Refusal.invalid("idempotency-key-too-long").with("longest", LONGEST_KEY);
    }
    long account = currentActor.get().accountId();
    String digest = digest(request);
    if (!claimed(account, key, digest)) {
      return kept(account, key, digest, type);
    }
    T answer = effect.get();
    keep(account, key, answer);
    return answer;
  }

  private boolean claimed(long account, String key, String digest) {
    return jdbc.sql(
                """
                insert into idempotency_record
                  (id, account_id, request_key, request_digest, created_at)
                values (nextval('idempotency_record_seq'), ?, ?, ?, ?)
                on conflict do nothing\
                """)
            .params(account, key, digest, Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  private <T> T kept(long account, String key, String digest, Class<T> type) {
    Kept kept =
        jdbc.sql(
                """
                select request_digest, answer from idempotency_record
                where account_id = ? and request_key = ?\
                """)
            .params(account, key)
            .query((row, n) -> new Kept(row.getString(1), row.getString(2)))
            .single();
    if (!kept.digest().equals(digest)) {
      throw Refusal.conflict("idempotency-key-reused");
    }
    return read(kept.answer(), type);
  }

  private void keep(long account, String key, Object answer) {
    jdbc.sql("update idempotency_record set answer = ? where account_id = ? and request_key = ?")
        .params(write(json, answer), account, key)
        .update();
  }

  private String digest(Object request) {
    return Sealing.sm3(write(sorted, request).getBytes(StandardCharsets.UTF_8));
  }

  private static String write(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not writable as JSON: " + value.getClass(), e);
    }
  }

  private <T> T read(String answer, Class<T> type) {
    try {
      return json.readValue(answer, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept answer is not readable as " + type, e);
    }
  }

  private record Kept(String digest, String answer) {}
}
