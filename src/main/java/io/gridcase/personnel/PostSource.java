package io.gridcase.personnel;

/** What the holder of a post in a grid is besides (ZJ-18-2, ZJ-20, ZJ-21, QZ-12, QD-M9). */
public enum PostSource {
  COMMUNITY_WORKER("社区工作者"),
  AUXILIARY_STAFF("基层辅助人员"),
  RECRUITED("招聘人员"),
  COMMITTEE_MEMBER("村（社区）两委成员"),
  GROUP_LEADER("村（居）民小组长"),
  VILLAGER_REPRESENTATIVE("村民代表"),
  RESIDENT_REPRESENTATIVE("居民代表"),
  PEOPLES_DEPUTY("人大代表"),
  CONSULTATIVE_MEMBER("政协委员"),
  MEDIATOR("人民调解员"),
  CIVIL_SERVANT("国家工作人员"),
  PARTY_MEMBER("党员"),
  VOLUNTEER("志愿者"),
  PROPERTY_STAFF("物业人员"),
  /** Works in the enterprise or institution an exclusive grid is made of. */
  UNIT_STAFF("网格所在单位人员"),
  /** Of the town, stationed in the village or community. */
  STATIONED_CADRE("驻村（社区）干部"),
  /** Of a department of county or city. */
  DEPARTMENT_CADRE("职能部门机关干部"),
  /** Of a department's office in the town. */
  OFFICE_STAFF("职能站所工作人员"),
  POLICE("社区民警");

  private final String label;

  PostSource(String label) {
    this.label = label;
  }

  /** The source in Chinese. */
  public String label() {
    return label;
  }
}
