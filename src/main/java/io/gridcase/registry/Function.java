package io.gridcase.registry;

/** What a linked department is responsible for; routing names departments by it. */
public enum Function {
  PUBLIC_SECURITY("公安"),
  JUSTICE("司法行政"),
  CIVIL_AFFAIRS("民政"),
  FINANCE("财政"),
  HUMAN_RESOURCES("人力资源和社会保障"),
  MARKET_REGULATION("市场监管"),
  GOVERNMENT_SERVICES("政务服务"),
  EMERGENCY_MANAGEMENT("应急管理"),
  PETITIONS("信访"),
  AGRICULTURE("农业农村"),
  URBAN_MANAGEMENT("城市管理"),
  LAW_ENFORCEMENT("综合行政执法"),
  BIG_DATA("大数据发展"),
  BUSINESS_ENVIRONMENT("营商环境建设"),
  HEALTH("卫生健康"),
  ECOLOGY("生态环境"),
  NATURAL_RESOURCES("自然资源和规划"),
  HOUSING("住房和城乡建设"),
  CULTURE_TOURISM("文化广电旅游"),
  VETERANS("退役军人事务"),
  ETHNIC_RELIGIOUS("民族宗教"),
  MEDICAL_INSURANCE("医疗保障"),
  ORGANISATION("组织"),
  DEVELOPMENT_REFORM("发改"),
  FINANCIAL_REGULATION("金融");

  private final String label;

  Function(String label) {
    this.label = label;
  }

  /** The function in Chinese, as the regulations name it. */
  public String label() {
    return label;
  }
}
