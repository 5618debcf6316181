package io.gridcase.registry;

/**
 * What the register is told about one grid; the code is the key it is updated by.
 *
 * @param basis the unit it is based on, fitting its type
 * @param managingDepartmentId the department that manages an exclusive grid beside the town's
 *     agency; null for every other type
 * @param polygon GeoJSON geometry in degrees (CGCS2000 / WGS 84), or null when not drawn
 * @param sample whether it was made by the sample generator
 */
public record GridEntry(
    String code,
    String villageCode,
    String name,
    GridType type,
    GridBasis basis,
    Long managingDepartmentId,
    int households,
    int population,
    String polygon,
    boolean active,
    boolean sample) {}
