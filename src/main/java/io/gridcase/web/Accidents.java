package io.gridcase.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes what nobody foresaw, under a reference the caller gets.
 *
 * <p>The log gets the kind of each exception and where it came from. Messages are left out unless
 * we wrote them ourselves: drivers and parsers quote the values they choke on.
 */
@Component
class Accidents {

  private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);
  private static final int FRAMES = 25;

  /** The SQL state of a unique constraint that is broken. */
  private static final String UNIQUE = "23505";

  private static final Set<String> OVERTAKEN =
      Set.of(
          "org.camunda.bpm.engine.OptimisticLockingException",
          "org.camunda.bpm.engine.CrdbTransactionRetryException",
          "jakarta.persistence.OptimisticLockException");
  private static final Set<Class<?>> OWN_WORDS =
      Set.of(IllegalStateException.class, NullPointerException.class, ClassCastException.class);

  /** Writes it to the log; returns the reference. */
  String note(Exception e) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Reference {}: {}", reference, causes(e).map(Accidents::told).collect(joined()));
    return reference;
  }

  /** Whether somebody else changed the same thing at the same time. */
  static boolean overtaken(Exception e) {
    return causes(e).anyMatch(cause -> OVERTAKEN.contains(cause.getClass().getName()));
  }

  /**
   * Whether somebody else made the same thing at the same time. It is noted, for what always says
   * so is a mistake of ours.
   */
  boolean madeTwice(Exception e) {
    boolean twice =
        causes(e)
            .anyMatch(
                cause -> cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState()));
    if (twice) {
      LOG.warn("Made twice at once: {}", causes(e).map(Accidents::told).collect(joined()));
    }
    return twice;
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(10);
  }

  private static String told(Throwable cause) {
    String words = OWN_WORDS.contains(cause.getClass()) ? ": " + cause.getMessage() : "";
    String frames =
        Arrays.stream(cause.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining());
    return cause.getClass().getName() + words + frames;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\nCaused by: ");
  }
}
