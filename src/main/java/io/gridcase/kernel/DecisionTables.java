package io.gridcase.kernel;

import java.util.List;
import java.util.Map;

/**
 * Asks the decision tables of a city, for capabilities that need an answer and know nothing of the
 * engine behind it.
 */
public interface DecisionTables {

  /**
   * The outputs of the rules these inputs hit, in the table's order.
   *
   * @param city the key of the city
   * @param table the key of the table
   * @param inputs by the names the table gives them; none of them null
   * @return empty when no rule is hit
   * @throws IllegalStateException when the city has no such table
   */
  List<Map<String, Object>> outputs(String city, String table, Map<String, Object> inputs);
}
