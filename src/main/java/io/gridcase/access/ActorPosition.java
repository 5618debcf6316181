package io.gridcase.access;

import io.gridcase.kernel.Level;
import io.gridcase.registry.Function;
import io.gridcase.registry.OrganisationKind;
import java.util.Map;
import java.util.Set;

/**
 * A position the acting person holds today, with the organisation it is in.
 *
 * @param id the position
 * @param organisation the name of the organisation
 * @param function the function of a department; null for every other kind
 * @param placePrefix the leading digits of every place below the organisation
 */
public record ActorPosition(
    long id,
    long organisationId,
    String organisation,
    OrganisationKind kind,
    Level level,
    Function function,
    String placePrefix,
    Set<Role> roles) {

  private static final Map<OrganisationKind, Set<Role>> SPEAKERS =
      Map.of(
          OrganisationKind.DEPARTMENT, Set.of(Role.HANDLER, Role.HEAD),
          OrganisationKind.AGENCY, Set.of(Role.DISPATCHER, Role.HEAD));

  /** Whether the holder applies in the name of the department or agency. */
  public boolean speaks() {
    return roles.stream().anyMatch(SPEAKERS.getOrDefault(kind, Set.of())::contains);
  }
}
