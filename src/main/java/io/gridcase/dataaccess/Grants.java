package io.gridcase.dataaccess;

import io.gridcase.access.Actor;
import io.gridcase.access.DataTier;
import io.gridcase.access.DataTiers;
import io.gridcase.access.Role;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grants people have; each ends by itself on its last day. */
@Service
@Transactional
class Grants implements DataTiers {

  private final StoredGrants stored;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Grants(StoredGrants stored, ApplicationEventPublisher events, Clock clock) {
    this.stored = stored;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> grant(Actor actor, DataTier tier, String placeCode) {
    LocalDate today = today();
    return stored.findByAccountIdOrderByNumberDesc(actor.accountId()).stream()
        .filter(it -> it.opens(tier, placeCode, today))
        .map(DataGrant::number)
        .findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> places(Actor actor, DataTier tier) {
    LocalDate today = today();
    return stored.findByAccountIdOrderByNumberDesc(actor.accountId()).stream()
        .filter(it -> it.opens(tier, today))
        .map(DataGrant::placePrefix)
        .collect(Collectors.toSet());
  }

  /** The actor's own, in the store's words. */
  Specification<DataGrant> mine(Actor actor) {
    return (grant, query, builder) -> builder.equal(grant.get("accountId"), actor.accountId());
  }

  /**
   * Those the actor's organisations decide on; all of the city for an auditor.
   *
   * @throws Refusal {@code role-missing} (403) for everybody else
   */
  Specification<DataGrant> overseen(Actor actor) {
    if (actor.has(Role.AUDITOR)) {
      return (grant, query, builder) -> builder.equal(grant.get("city"), actor.city());
    }
    Set<Long> deciding =
        actor.organisationIds().stream()
            .filter(it -> decides(actor, it))
            .collect(Collectors.toSet());
    if (deciding.isEmpty()) {
      throw Refusal.forbidden("role-missing")
          .with("roles", List.of(Role.HEAD, Role.APPROVER, Role.AUDITOR));
    }
    return (grant, query, builder) -> grant.get("approvingId").in(deciding);
  }

  /**
   * Ends a grant at once; for whoever decides on it.
   *
   * @throws Refusal {@code no-such-grant} (404) for everybody else, {@code grant-not-in-force}
   *     (409)
   */
  void revoke(String number, Actor actor) {
    DataGrant grant =
        stored
            .findById(number)
            .filter(it -> decides(actor, it))
            .orElseThrow(() -> Refusal.notFound("no-such-grant"));
    if (!grant.inForce(today())) {
      throw Refusal.conflict("grant-not-in-force");
    }
    grant.revoke(clock.instant());
    events.publishEvent(new DataAccessRevoked(number, grant.city()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
  }

  /** Whether the actor decides on it, and so may end it. */
  boolean decides(Actor actor, DataGrant grant) {
    return grant.city().equals(actor.city()) && decides(actor, grant.approvingId());
  }

  private static boolean decides(Actor actor, long organisationId) {
    return actor.has(Role.HEAD, organisationId) || actor.has(Role.APPROVER, organisationId);
  }
}
