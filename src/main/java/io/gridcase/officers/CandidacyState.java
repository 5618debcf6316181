package io.gridcase.officers;

/** Where a post stands that somebody was chosen for. */
public enum CandidacyState {
  /** Waits for its conditions; nobody serves yet. */
  PENDING,
  /** Became a post. */
  ACTIVE,
  /** Will not become one. */
  WITHDRAWN
}
