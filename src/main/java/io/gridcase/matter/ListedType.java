package io.gridcase.matter;

/**
 * The matter type a case is pinned to.
 *
 * @param id the type in its list version
 * @param name what people call it
 * @param category what the tables read
 * @param responsibility VILLAGE, TOWN or DEPARTMENT: who is responsible unless the officer says
 *     else
 * @param listVersion number of the list version in force when the case was opened
 */
record ListedType(
    long id, String name, String category, String responsibility, String listVersion) {}
