package io.gridcase.matterlist;

/**
 * An entry of a matter list before it is stored.
 *
 * @param code stays the same from edition to edition
 * @param group the group's number in the city's regulation
 * @param urgent whether cases of this type are urgent unless the reporter says otherwise
 */
record ListedItem(
    String code,
    String group,
    String groupName,
    String name,
    Category category,
    Responsibility responsibility,
    boolean urgent) {}
