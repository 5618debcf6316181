package io.gridcase.matterlist;

/** Whose duty a matter is unless somebody finds otherwise: the decision on the first receiver. */
public enum Responsibility {
  VILLAGE,
  TOWN,
  DEPARTMENT
}
