package io.gridcase.matter;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What later steps learn of a case's party: added to what the report said. */
@Component
public class PartyFacts {

  private final Parties parties;

  PartyFacts(Parties parties) {
    this.parties = parties;
  }

  /**
   * Adds to the party of a case, or names it; what is not given stays as it was.
   *
   * @param values by {@code name}, {@code phone}, {@code identityNumber} and {@code address}
   * @throws IllegalArgumentException for any other key: the form is wrong
   */
  public void add(String matterNumber, Map<String, Object> values) {
    if (values.isEmpty()) {
      return;
    }
    PartyDetails old =
        parties
            .findById(matterNumber)
            .map(Party::details)
            .orElse(new PartyDetails(null, null, null, null));
    PartyDetails known = old;
    for (var each : values.entrySet()) {
      String value = each.getValue().toString();
      known =
          switch (each.getKey()) {
            case "name" ->
                new PartyDetails(value, known.phone(), known.identityNumber(), known.address());
            case "phone" ->
                new PartyDetails(known.name(), value, known.identityNumber(), known.address());
            case "identityNumber" ->
                new PartyDetails(known.name(), known.phone(), value, known.address());
            case "address" ->
                new PartyDetails(known.name(), known.phone(), known.identityNumber(), value);
            default -> throw new IllegalArgumentException("A party has no " + each.getKey());
          };
    }
    parties.save(new Party(matterNumber, known));
  }
}
