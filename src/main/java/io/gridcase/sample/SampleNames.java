package io.gridcase.sample;

import java.util.random.RandomGenerator;

/** Names of sample people, put together from common surnames and given names. */
final class SampleNames {

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
  private static final String FIRST = "建志文晓国海小春玉明红秀永家雅思佳子俊浩宇欣雪丽美学立德成世正维庆振新启昌景天云林卫东长金凤桂兰梅";
  private static final String SECOND = "华军平强伟杰勇涛明辉磊斌鹏飞峰波刚超洋宁静敏燕芳娟玲娜莉颖琳倩慧婷萍霞琴洁莹瑶怡轩然航博凯林森源民生荣富祥瑞全根福";

  private SampleNames() {}

  static String draw(RandomGenerator random) {
    String second = one(SECOND, random);
    String first = random.nextInt(5) == 0 ? "" : one(FIRST, random);
    return one(SURNAMES, random) + (first.equals(second) ? "" : first) + second;
  }

  private static String one(String characters, RandomGenerator random) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }
}
