package io.gridcase.approval;

import io.gridcase.kernel.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the city's table lets an application be approved that others have a say in.
 *
 * @param partner the table's words for who co-signs, one after another, separated by commas; empty
 *     for nobody
 * @param partnerLevel the level these partners are of
 * @param consult the word for who is heard; empty for nobody
 * @param organising the level whose agency organises what the decision brings; null for none
 * @param approver the table's word for the body that decides, or {@code NONE}
 * @param approving the level it is of; null for {@code NONE}
 * @param filing the level whose agency takes it on file, after a comma those whose agencies are
 *     told of it at once; or {@code NONE}
 */
public record Routing(
    String partner,
    Level partnerLevel,
    String consult,
    Level organising,
    String approver,
    Level approving,
    String filing) {

  /** The agency of a level decides, and so do partners and departments of that level. */
  public static Routing byAgency(String partner, String consult, Level approving, String filing) {
    return new Routing(partner, approving, consult, null, "AGENCY", approving, filing);
  }

  /** The level whose agency takes it on file; null for none. */
  Level filer() {
    return filings().findFirst().orElse(null);
  }

  /** The levels whose agencies are told of it. */
  List<Level> told() {
    return filings().skip(1).toList();
  }

  private Stream<Level> filings() {
    return "NONE".equals(filing)
        ? Stream.empty()
        : Stream.of(filing.split(",")).map(String::strip).map(Level::valueOf);
  }
}
