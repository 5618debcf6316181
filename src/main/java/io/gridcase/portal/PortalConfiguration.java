package io.gridcase.portal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before every public address: the allowance, then the proof of a form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration implements WebMvcConfigurer {

  private static final String DOORS = "/api/public/**";

  private final Allowance allowance;
  private final FormProof formProof;

  PortalConfiguration(Allowance allowance, FormProof formProof) {
    this.allowance = allowance;
    this.formProof = formProof;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(allowance).addPathPatterns(DOORS).order(0);
    registry.addInterceptor(formProof).addPathPatterns(DOORS).order(1);
  }

  /** A browser that has the answer already is told so (304). */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> publicEtags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/api/public/*");
    return filter;
  }
}
