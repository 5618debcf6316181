package io.gridcase.personnel;

/**
 * In what capacity somebody serves in a team or sits in a grid council (QD-3-3, DY-16; article 17
 * of Quzhou).
 */
public enum Capacity {
  OFFICER("网格员"),
  TOWN_CADRE("乡镇（街道）干部"),
  DEPARTMENT_CADRE("部门、单位下派人员"),
  POLICE("社区民警"),
  LAW_ENFORCEMENT("执法力量"),
  COMMITTEE_MEMBER("村（居）民委员会成员"),
  COMMUNITY_WORKER("社区工作者"),
  GROUP_LEADER("村（居）民小组长"),
  RESIDENT_REPRESENTATIVE("村（居）民代表"),
  BUILDING_HEAD("楼院长"),
  OWNERS_COMMITTEE("业主委员会成员"),
  PROPERTY_STAFF("物业服务人员"),
  MEDIATOR("人民调解员"),
  LEGAL_WORKER("法律工作者"),
  PARTY_MEMBER("党员"),
  YOUTH_LEAGUE("共青团员"),
  WOMENS_FEDERATION("妇联执委"),
  DISABLED_FEDERATION("残协委员"),
  PEOPLES_DEPUTY("人大代表"),
  CONSULTATIVE_MEMBER("政协委员"),
  LOCAL_UNIT("驻地单位人员"),
  VOLUNTEER("志愿者");

  private final String label;

  Capacity(String label) {
    this.label = label;
  }

  /** The capacity in Chinese. */
  public String label() {
    return label;
  }
}
