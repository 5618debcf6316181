package io.gridcase.access;

/** How far data is open to people; each tier takes in those before it. */
public enum DataTier {
  /** What anybody may know. */
  PUBLIC,
  /** What the work on cases takes; personal data is masked in it. */
  WORK,
  /** Personal data in clear: names, phones, addresses. */
  PERSONAL,
  /** Personal data that harms most when it gets out, such as who is visited and why. */
  SENSITIVE
}
