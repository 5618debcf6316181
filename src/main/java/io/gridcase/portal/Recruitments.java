package io.gridcase.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gridcase.appointment.PublicRecruitment;
import io.gridcase.appointment.PublicRecruitments;
import io.gridcase.kernel.CaseEvent;
import io.gridcase.kernel.Clocking;
import io.gridcase.registry.Cities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Open recruitments, remembered until something happens in the city. */
@Component
class Recruitments {

  private final Cities cities;
  private final PublicRecruitments recruitments;
  private final Clock clock;
  private final Cache<String, List<PublicRecruitment>> remembered;

  Recruitments(
      Cities cities, PublicRecruitments recruitments, Clock clock, PortalProperties settings) {
    this.cities = cities;
    this.recruitments = recruitments;
    this.clock = clock;
    this.remembered = Caffeine.newBuilder().expireAfterWrite(settings.remembered()).build();
  }

  /** Those of a city in public today. */
  List<PublicRecruitment> of(String city) {
    String known = cities.profile(city).key();
    return remembered.get(
        known, it -> recruitments.of(it, LocalDate.ofInstant(clock.instant(), Clocking.ZONE)));
  }

  /** Whoever was struck off is gone from the announcement as soon as that is so. */
  @TransactionalEventListener
  void happened(CaseEvent event) {
    remembered.invalidate(event.city());
  }
}
