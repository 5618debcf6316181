package io.gridcase.access;

import io.gridcase.personnel.PostKind;

/**
 * A post the acting person holds today.
 *
 * @param id the post
 * @param grid the name of the grid
 */
public record ActorPost(long id, long gridId, String grid, PostKind post) {}
