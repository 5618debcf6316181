package io.gridcase.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
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

  private static final String CLAIM_POSTGRESQL =
      """
      insert into idempotency_record (account_id, request_key, request_digest, created_at)
      values (?, ?, ?, ?)
      on conflict do nothing\
      """;

  private static final String CLAIM_H2 =
      """
      merge into idempotency_record kept
      using (values (cast(? as bigint), cast(? as varchar), cast(? as varchar),
        cast(? as timestamp with time zone))) asked (account_id, request_key, digest, at)
      on kept.account_id = asked.account_id and kept.request_key = asked.request_key
      when not matched then insert (account_id, request_key, request_digest, created_at)
        values (asked.account_id, asked.request_key, asked.digest, asked.at)\
      """;

  private final String claim;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final ObjectMapper sorted;
  private final CurrentActor currentActor;
  private final Clock clock;

  Idempotency(
      JdbcClient jdbc,
      ObjectMapper json,
      CurrentActor currentActor,
      Clock clock,
      DataSource database)
      throws MetaDataAccessException {
    this.claim =
        "H2"
                .equals(
                    JdbcUtils.extractDatabaseMetaData(
                        database, DatabaseMetaData::getDatabaseProductName))
            ? CLAIM_H2
            : CLAIM_POSTGRESQL;
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
    try {
      return jdbc.sql(claim).params(account, key, digest, Timestamp.from(clock.instant())).update()
          == 1;
    } catch (DuplicateKeyException otherWasFaster) {
      // H2 reports the row of a transaction that has just committed this way
      return false;
    }
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
