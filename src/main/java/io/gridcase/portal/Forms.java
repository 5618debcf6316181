package io.gridcase.portal;

import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Hands out forms and knows them again. A form is a sealed word that holds when it was asked for
 * and the code its report will be followed by: sent twice it gives the same code and one effect,
 * and the server keeps nothing until it is sent.
 */
@Component
class Forms {

  /** The header a form comes back in; no other site can make a browser send it. */
  static final String HEADER = "X-Form";

  private static final String KIND = "form";
  private static final String PART = ":";

  private final Sealing sealing;
  private final PortalProperties settings;
  private final Clock clock;

  Forms(Sealing sealing, PortalProperties settings, Clock clock) {
    this.sealing = sealing;
    this.settings = settings;
    this.clock = clock;
  }

  /** A form that was opened: the code its report is followed by. */
  record Form(String code) {}

  /**
   * A form as it is handed out.
   *
   * @param form sent back in the header {@code X-Form}
   * @param until when it expires
   */
  record PublicForm(String form, Instant until) {}

  PublicForm handOut() {
    Instant now = clock.instant();
    String word = String.join(PART, KIND, Long.toString(now.getEpochSecond()), Codes.fresh());
    return new PublicForm(sealing.encrypt(word), now.plus(settings.form()));
  }

  /**
   * Opens a form.
   *
   * @throws Refusal {@code form-not-asked-for} or {@code form-expired} (403)
   */
  Form open(String sealed) {
    String[] parts = word(sealed).split(PART, -1);
    if (parts.length != 3 || !parts[0].equals(KIND)) {
      throw Refusal.forbidden("form-not-asked-for");
    }
    Instant asked = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    if (asked.plus(settings.form()).isBefore(clock.instant())) {
      throw Refusal.forbidden("form-expired");
    }
    return new Form(parts[2]);
  }

  private String word(String sealed) {
    if (sealed == null || sealed.isBlank()) {
      throw Refusal.forbidden("form-not-asked-for");
    }
    try {
      return sealing.decrypt(sealed);
    } catch (IllegalStateException | IndexOutOfBoundsException notOurs) {
      throw Refusal.forbidden("form-not-asked-for");
    }
  }
}
