package io.gridcase.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Delivers the pages: files under their names, and for every other path the one page that finds its
 * own way. Files under {@code assets/} carry a digest in their name and may be kept for ever.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private final String folder;

  Pages(@Value("${gridcase.web.pages:classpath:/static/}") String folder) {
    this.folder = folder;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(folder + "assets/")
        .setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(folder)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new PageOrFile());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
  }

  /** Chinese unless the caller prefers English. */
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.CHINESE);
    return resolver;
  }

  private static final class PageOrFile extends PathResourceResolver {

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
      Resource file = super.getResource(path, location);
      if (file != null || !isPage(path)) {
        return file;
      }
      return super.getResource("index.html", location);
    }

    private static boolean isPage(String path) {
      boolean reserved =
          path.equals("api") || path.startsWith("api/") || path.startsWith("actuator");
      return !reserved && path.substring(path.lastIndexOf('/') + 1).indexOf('.') < 0;
    }
  }
}
