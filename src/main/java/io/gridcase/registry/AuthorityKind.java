package io.gridcase.registry;

/** Which approving body an authority is, as the approval tables name it. */
public enum AuthorityKind {
  /** Party committee or government (党委政府). */
  PARTY_OR_GOVERNMENT,
  /** The people's government alone (人民政府). */
  GOVERNMENT,
  /** Office of the leading group (领导小组办公室). */
  LEADING_GROUP_OFFICE,
  /** The department in charge of grid service management (城乡网格化服务管理工作主管部门). */
  COMPETENT_DEPARTMENT
}
