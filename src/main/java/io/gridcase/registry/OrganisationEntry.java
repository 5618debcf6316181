package io.gridcase.registry;

import io.gridcase.kernel.Level;

/**
 * What the register is told about one organisation; the code is the key it is updated by.
 *
 * @param function only for departments
 * @param authorityKind only for authorities
 * @param parentCode code of the organisation directly above, or null
 * @param office whether it is a department's local office in a town
 * @param supervisionPhone where residents complain about an agency's grids; null leaves what is
 *     known
 */
public record OrganisationEntry(
    String code,
    OrganisationKind kind,
    Level level,
    Function function,
    AuthorityKind authorityKind,
    String placeCode,
    String name,
    String parentCode,
    boolean office,
    boolean active,
    String supervisionPhone) {}
