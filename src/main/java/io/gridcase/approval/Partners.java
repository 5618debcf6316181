package io.gridcase.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations that have a say in an application before somebody decides. */
@Embeddable
class Partners {

  @ElementCollection
  @CollectionTable(name = "application_partner", joinColumns = @JoinColumn(name = "application"))
  @Column(name = "organisation_id")
  private Set<Long> organisations = new HashSet<>();

  /** The ids of those still to co-sign, in their order; null when nobody is. */
  private String cosigners;

  private Long consultedId;

  /** Begins anew: these co-sign, one after the other, then that one is heard. */
  void name(List<Long> toCosign, Long toConsult) {
    organisations.clear();
    organisations.addAll(toCosign);
    if (toConsult != null) {
      organisations.add(toConsult);
    }
    consultedId = toConsult;
    keep(toCosign);
  }

  /** The next to co-sign; null when all have. */
  Long cosigning() {
    return toCosign().stream().findFirst().orElse(null);
  }

  void cosigned() {
    List<Long> left = new ArrayList<>(toCosign());
    left.remove(0);
    keep(left);
  }

  Long consulted() {
    return consultedId;
  }

  Set<Long> organisations() {
    return Set.copyOf(organisations);
  }

  private List<Long> toCosign() {
    return cosigners == null || cosigners.isEmpty()
        ? List.of()
        : Arrays.stream(cosigners.split(",")).map(Long::valueOf).toList();
  }

  private void keep(List<Long> left) {
    cosigners =
        left.isEmpty() ? null : left.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
