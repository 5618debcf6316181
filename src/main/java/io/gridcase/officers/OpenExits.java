package io.gridcase.officers;

import java.util.Collection;
import java.util.Map;

/** The exits somebody applied for and nobody has decided yet; told by whoever keeps them. */
public interface OpenExits {

  /** By post, the number of the application; a post without one is missing. */
  Map<Long, String> of(Collection<Long> posts);
}
