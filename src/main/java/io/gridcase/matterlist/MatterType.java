package io.gridcase.matterlist;

public record MatterType(
    Long id,
    String code,
    String name,
    String category,
    String responsibility,
    boolean urgent,
    String listVersion) {}
