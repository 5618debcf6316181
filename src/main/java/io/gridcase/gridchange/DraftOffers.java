package io.gridcase.gridchange;

import io.gridcase.access.ActorPosition;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody who begins a draft can choose from. */
@RestController
class DraftOffers {

  /** A department that may manage an exclusive grid. */
  record ManagingDepartment(long id, String name) {}

  /**
   * What is offered in a village or community; nothing to who plans no changes there.
   *
   * @param comprehensive the kinds of change of comprehensive grids the caller's agency applies for
   *     in this city
   * @param exclusive the same of exclusive grids
   * @param departments who may manage an exclusive grid there, by name
   */
  record DraftOffer(
      List<GridChangeKind> comprehensive,
      List<GridChangeKind> exclusive,
      List<ManagingDepartment> departments) {}

  private final DraftRights rights;
  private final ApprovalWays ways;
  private final Organisations organisations;

  DraftOffers(DraftRights rights, ApprovalWays ways, Organisations organisations) {
    this.rights = rights;
    this.ways = ways;
    this.organisations = organisations;
  }

  /**
   * What the caller may begin in a village or community.
   *
   * @param village twelve digits; without it, what the caller may begin somewhere
   */
  @GetMapping("/api/grid-drafts/offer")
  DraftOffer offer(@RequestParam(required = false) String village) {
    return rights
        .draftingIn(village == null ? List.of() : List.of(village))
        .map(
            position ->
                new DraftOffer(
                    kinds(position, GridType.COMPREHENSIVE_URBAN),
                    kinds(position, GridType.EXCLUSIVE),
                    village == null ? List.of() : departments(village)))
        .orElse(new DraftOffer(List.of(), List.of(), List.of()));
  }

  private List<GridChangeKind> kinds(ActorPosition position, GridType type) {
    String city = rights.actor().city();
    return Arrays.stream(GridChangeKind.values())
        .filter(kind -> ways.level(city, kind, type) == position.level())
        .toList();
  }

  private List<ManagingDepartment> departments(String village) {
    return organisations.of(rights.actor().city()).stream()
        .filter(each -> each.active() && each.kind() == OrganisationKind.DEPARTMENT)
        .filter(each -> each.contains(village))
        .sorted(Comparator.comparing(Organisation::name))
        .map(each -> new ManagingDepartment(each.id(), each.name()))
        .toList();
  }
}
