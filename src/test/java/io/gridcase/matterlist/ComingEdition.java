package io.gridcase.matterlist;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A list edition far in the future, with one type that is on no list before it. Like every edition
 * to come it takes the changes of earlier days, so it is in nobody's way.
 */
@TestComponent
public class ComingEdition {

  private static final LocalDate FROM = LocalDate.of(2099, 1, 1);

  private final Publication publication;
  private final MatterLists lists;
  private final TransactionTemplate transaction;

  ComingEdition(Publication publication, MatterLists lists, TransactionTemplate transaction) {
    this.publication = publication;
    this.lists = lists;
    this.transaction = transaction;
  }

  /** Publishes it for a county, unless it is there; the code of the type. */
  public String of(String city, String county) {
    String code = county.substring(0, 6) + "-FUTURE";
    if (lists.typeInForce(city, county, code, FROM).isEmpty()) {
      ListedItem item =
          new ListedItem(code, "1", "未来事项", "无人机违规起降", Category.SAFETY, Responsibility.TOWN, false);
      transaction.executeWithoutResult(
          status ->
              publication.amend(
                  city,
                  county,
                  FROM,
                  items -> Stream.concat(items.stream(), Stream.of(item)).toList()));
    }
    return code;
  }
}
