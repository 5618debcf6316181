package io.gridcase.rights;

/** The sample people who ask for what is not theirs. */
final class People {

  /** Of another city, whatever they are there. */
  static final String[] ELSEWHERE = {
    "qz.officer", "qz.town.dispatcher", "qz.city.head", "qz.auditor", "qz.sysadmin"
  };

  /** Of the same city: the town next door, and departments that have no part in the case. */
  static final String[] OUTSIDE = {
    "zj.other.dispatcher", "zj.other.officer", "zj.police.head", "zj.county.urban.handler"
  };

  /** Offices that have nothing to do with cases. */
  static final String[] OFFICES = {"zj.sysadmin", "zj.secadmin", "zj.owner", "zj.reviewer"};

  /** Who sees the case, but has no step of it. */
  static final String[] ONLOOKERS = {
    "zj.auditor", "zj.instructor", "zj.county.dispatcher", "zj.town.approver"
  };

  private People() {}

  static String[] the(String... people) {
    return people;
  }
}
