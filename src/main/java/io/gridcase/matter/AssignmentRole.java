package io.gridcase.matter;

/** Lead (牵头) or assisting (协办) department. */
public enum AssignmentRole {
  LEAD,
  ASSIST
}
