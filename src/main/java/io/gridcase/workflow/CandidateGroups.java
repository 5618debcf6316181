package io.gridcase.workflow;

import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may take a step; the models name it as {@code candidates}. */
@Component("candidates")
public class CandidateGroups {

  private final Organisations organisations;

  CandidateGroups(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The officers of a grid. */
  public List<String> officers(String gridId) {
    return List.of("OFFICER:" + gridId);
  }

  /** Those who dispatch for an agency, its head included. */
  public List<String> dispatchers(String agency) {
    return List.of("DISPATCHER:" + agency, "HEAD:" + agency);
  }

  /** The head of an agency. */
  public List<String> heads(String agency) {
    return List.of("HEAD:" + agency);
  }

  /** Everybody who handles cases in a department. */
  public List<String> department(String department) {
    return List.of("HANDLER:" + department, "HEAD:" + department);
  }

  /** The head of a department. */
  public List<String> departmentHeads(String department) {
    return List.of("HEAD:" + department);
  }

  /** Those who apply for an organisation: who works there on cases. */
  public List<String> applicants(String organisation) {
    return organisations.get(Long.valueOf(organisation)).kind() == OrganisationKind.DEPARTMENT
        ? department(organisation)
        : dispatchers(organisation);
  }

  /** Those who decide for a body: the approvers of an authority, the head of an agency. */
  public List<String> deciders(String body) {
    return organisations.get(Long.valueOf(body)).kind() == OrganisationKind.AUTHORITY
        ? List.of("APPROVER:" + body)
        : heads(body);
  }

  /** Those who decide for the authority beside an agency. */
  public List<String> approvers(String agency) {
    Organisation at = organisations.get(Long.valueOf(agency));
    return organisations
        .authorityAt(at.city(), at.level(), at.placeCode())
        .map(a -> List.of("APPROVER:" + a.id()))
        .orElseGet(() -> heads(agency));
  }

  /**
   * Those who name another lead: whoever designates one in this city's way of coordinating.
   *
   * @param mode how the departments were coordinated; null when there was no need
   */
  public List<String> leadNamers(String agency, String mode) {
    return switch (mode == null ? "" : mode) {
      case "REPORT_TO_GOVERNMENT" -> approvers(agency);
      case "JOINT_MEETING" -> heads(agency);
      default -> dispatchers(agency);
    };
  }

  /** Those who may verify by phone: the officers of the grid, and the agency that holds it. */
  public List<String> callers(String gridId, String agency) {
    return feedback(gridId, agency);
  }

  /** Those who may tell the party: the officers of the grid and, when one holds it, the agency. */
  public List<String> feedback(String gridId, String agency) {
    List<String> groups = new ArrayList<>(officers(gridId));
    if (agency != null && !agency.isEmpty()) {
      groups.addAll(dispatchers(agency));
    }
    return groups;
  }
}
