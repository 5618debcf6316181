package io.gridcase.imports;

import io.gridcase.personnel.PositionRole;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one row says about a position a person holds in an organisation. */
record PositionRow(
    Organisation organisation,
    String title,
    Set<PositionRole> roles,
    LocalDate from,
    LocalDate until) {

  private static final Map<OrganisationKind, Set<PositionRole>> ALLOWED =
      Map.of(
          OrganisationKind.AGENCY, EnumSet.of(PositionRole.HEAD, PositionRole.DISPATCHER),
          OrganisationKind.COMMITTEE, EnumSet.of(PositionRole.HEAD, PositionRole.DISPATCHER),
          OrganisationKind.DEPARTMENT, EnumSet.of(PositionRole.HEAD, PositionRole.HANDLER),
          OrganisationKind.AUTHORITY, EnumSet.of(PositionRole.APPROVER));

  /** The position; empty when the row has none or it could not be read. */
  static Optional<PositionRow> of(String city, Row row, Organisations organisations) {
    String code = row.text("organisation", 80);
    if (code == null) {
      for (String column : new String[] {"title", "roles", "from", "until"}) {
        if (row.text(column, 200) != null) {
          row.problem(column, "import-value-not-here");
        }
      }
      return Optional.empty();
    }
    LocalDate from = row.neededDay("from");
    LocalDate until = row.day("until");
    if (from != null && until != null && until.isBefore(from)) {
      row.problem("until", "import-until-before-from");
    }
    Optional<Organisation> organisation = organisations.find(city, code);
    if (organisation.isEmpty()) {
      row.problem("organisation", "import-organisation-unknown");
      return Optional.empty();
    }
    Set<PositionRole> roles = roles(row, ALLOWED.get(organisation.get().kind()));
    return Optional.of(
        new PositionRow(organisation.get(), row.text("title", 80), roles, from, until));
  }

  private static Set<PositionRole> roles(Row row, Set<PositionRole> allowed) {
    Set<PositionRole> roles = EnumSet.noneOf(PositionRole.class);
    String cell = row.text("roles", 100);
    for (String word : cell == null ? new String[0] : cell.split("[;；]")) {
      String name = word.strip().toUpperCase(Locale.ROOT);
      Optional<PositionRole> role = allowed.stream().filter(r -> r.name().equals(name)).findFirst();
      if (role.isEmpty()) {
        row.problem("roles", "import-value-unknown", Map.of("allowed", allowed.toString()));
      }
      role.ifPresent(roles::add);
    }
    return roles;
  }
}
