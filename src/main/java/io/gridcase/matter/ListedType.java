package io.gridcase.matter;

/**
 * The matter type a case is pinned to.
 *
 * @param id the type in its list version; null for what a law asks for off the list
 * @param name what people call it
 * @param category what the tables read
 * @param responsibility VILLAGE, TOWN or DEPARTMENT: who is responsible unless the officer says
 *     else
 * @param listVersion number of the list version in force when the case was opened; off the list,
 *     the code of the decision
 */
record ListedType(
    Long id, String name, String category, String responsibility, String listVersion) {}
