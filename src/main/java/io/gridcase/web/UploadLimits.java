package io.gridcase.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much one upload may hold: a file of the configured size and the fields beside it. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

  private static final DataSize FIELDS = DataSize.ofMegabytes(1);

  @Bean
  MultipartConfigElement multipartConfig(MultipartProperties properties) {
    long file = properties.getMaxFileSize().toBytes();
    return new MultipartConfigElement(
        properties.getLocation(),
        file,
        file + FIELDS.toBytes(),
        (int) properties.getFileSizeThreshold().toBytes());
  }
}
