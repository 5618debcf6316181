package io.gridcase.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Hears everything that is logged, our own part in detail, until it is closed. */
final class Listening extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root;
  private final Logger own;
  private final Level before;

  private Listening(LoggerContext loggers) {
    root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    own = loggers.getLogger("io.gridcase");
    before = own.getLevel();
    setContext(loggers);
  }

  static Listening closely() {
    Listening listening = new Listening((LoggerContext) LoggerFactory.getILoggerFactory());
    listening.own.setLevel(Level.TRACE);
    listening.start();
    listening.root.addAppender(listening);
    return listening;
  }

  @Override
  protected void append(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(event.getFormattedMessage());
    for (IThrowableProxy thrown = event.getThrowableProxy();
        thrown != null;
        thrown = thrown.getCause()) {
      line.append('\n').append(thrown.getClassName()).append(": ").append(thrown.getMessage());
    }
    event.getMDCPropertyMap().values().forEach(value -> line.append('\n').append(value));
    lines.add(line.toString());
  }

  /** Everything heard so far. */
  String all() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    root.detachAppender(this);
    own.setLevel(before);
    stop();
  }
}
