package io.gridcase.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * What the description of the API ({@code /api/openapi.json}) says beside the controllers: how one
 * signs in, that every refusal is a problem, and names of operations that stay the same.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String SESSION = "session";
  private static final String CSRF = "csrf";
  private static final String TOKEN = "token";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Gridcase")
                .version("1")
                .description(
                    "Cases of urban and rural grid service management. Errors are problem details"
                        + " (RFC 9457); lists are paged by `size` and `after`.")
                .license(new License().name("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(SESSION, inCookie("JSESSIONID"))
                .addSecuritySchemes(CSRF, inHeader("X-XSRF-TOKEN"))
                .addSecuritySchemes(
                    TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList(SESSION).addList(CSRF))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  /** {@code sessionOpen} for the method {@code open} of the {@code SessionController}. */
  @Bean
  GlobalOperationCustomizer stableNames() {
    return (operation, method) -> {
      String capability = capability(method);
      String name = method.getMethod().getName();
      operation.setOperationId(
          capability + Character.toUpperCase(name.charAt(0)) + name.substring(1));
      operation.setTags(List.of(capability));
      return operation;
    };
  }

  @Bean
  OpenApiCustomizer refusalsDescribed() {
    return api -> {
      ModelConverters.getInstance(true)
          .readAll(Problem.class)
          .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(ApiDescription::mayBeRefused);
    };
  }

  private static void mayBeRefused(Operation operation) {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("Refused, with the reason")
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json", new MediaType().schema(problem))));
  }

  private static String capability(HandlerMethod method) {
    String type = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    return Character.toLowerCase(type.charAt(0)) + type.substring(1);
  }

  private static SecurityScheme inCookie(String name) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.COOKIE)
        .name(name);
  }

  private static SecurityScheme inHeader(String name) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(SecurityScheme.In.HEADER)
        .name(name);
  }
}
