package io.gridcase.matterlist;

/** What a matter is about; time limits, routing and verification go by it in every city. */
public enum Category {
  /** 信息采集. */
  INFORMATION,
  /** 社会治安. */
  SECURITY,
  /** 公共安全隐患. */
  SAFETY,
  /** 矛盾纠纷. */
  DISPUTE,
  /** 城乡治理. */
  URBAN,
  /** 生态环境. */
  ENVIRONMENT,
  /** 市场秩序. */
  MARKET,
  /** 便民服务. */
  SERVICE,
  /** 重点人群与关爱. */
  CARE,
  /** 政策宣传. */
  PUBLICITY,
  /** 社情民意. */
  OPINION,
  /** 突发事件. */
  EMERGENCY,
  /** 其他. */
  OTHER
}
