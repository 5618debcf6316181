package io.gridcase.imports;

import io.gridcase.kernel.Refusal;

/** Takes in one kind of file. */
interface Importing {

  ImportKind kind();

  /**
   * Checks the whole file and then takes it in, in the running transaction.
   *
   * @param city the key of the city it belongs to
   * @throws Refusal {@code import-errors} with every problem by row and column
   */
  ImportResult take(String city, String text);
}
