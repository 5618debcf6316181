package io.gridcase.officers;

import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.Confidentiality;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down who promised confidentiality, to which edition of the city's text (DY-17, QZ-21-2).
 */
@Component
@Transactional
class Confidences {

  private final StoredPromises promises;
  private final Cities cities;
  private final Clock clock;

  Confidences(StoredPromises promises, Cities cities, Clock clock) {
    this.promises = promises;
    this.cities = cities;
    this.clock = clock;
  }

  /** The promise to the present edition; empty when it was not given, or the city asks for none. */
  @Transactional(readOnly = true)
  public Optional<ConfidentialityPromise> promised(long personId, String city) {
    return asked(city).flatMap(text -> promises.findByPersonIdAndEdition(personId, text.edition()));
  }

  /** The text the city asks officers to promise; empty where it asks for none. */
  public Optional<Confidentiality> asked(String city) {
    return Optional.ofNullable(cities.profile(city).confidentiality());
  }

  /**
   * Somebody promises the present edition; doing so again changes nothing.
   *
   * @param edition the edition the person read
   * @param paperSignedOn the day a paper was signed; null for a promise on the page
   * @throws Refusal {@code confidentiality-not-asked} (409) where the city asks for none, {@code
   *     confidentiality-other-edition} (409) when the text has changed since
   */
  public void promise(
      long personId, String city, String edition, String username, LocalDate paperSignedOn) {
    Confidentiality text =
        asked(city).orElseThrow(() -> Refusal.conflict("confidentiality-not-asked"));
    if (!text.edition().equals(edition)) {
      throw Refusal.conflict("confidentiality-other-edition").with("edition", text.edition());
    }
    if (promised(personId, city).isEmpty()) {
      String digest =
          Sealing.sm3((text.text() + "\n" + text.textEn()).getBytes(StandardCharsets.UTF_8));
      promises.saveAndFlush(
          new ConfidentialityPromise(
              personId, edition, digest, clock.instant(), username, paperSignedOn));
    }
  }
}
