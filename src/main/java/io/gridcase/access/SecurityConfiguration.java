package io.gridcase.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Which doors are open: the pages to everybody, the API to those who signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  CookieCsrfTokenRepository csrfTokens(
      @Value("${gridcase.secure-cookies:false}") boolean httpsOnly) {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(
        cookie -> {
          cookie.sameSite("Lax");
          if (httpsOnly) {
            cookie.secure(true); // otherwise as the request came
          }
        });
    return tokens;
  }

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      CookieCsrfTokenRepository csrfTokens,
      SampleMode sample,
      ApiTokens tokens,
      RequestActor requestActor,
      SecurityAnswers answers,
      OidcPeople oidcPeople,
      OidcAnswers oidcAnswers,
      ObjectProvider<ClientRegistrationRepository> identityProviders)
      throws Exception {
    http.authorizeHttpRequests(requests -> open(requests, sample))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfTokens)
                    .csrfTokenRequestHandler(new PageCsrfTokens())
                    .ignoringRequestMatchers(BearerFilter::bearer))
        .headers(SecurityHeaders::write)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new BearerFilter(tokens, answers), CsrfFilter.class)
        .addFilterBefore(
            new ActorFilter(requestActor, answers), AnonymousAuthenticationFilter.class);
    if (identityProviders.getIfAvailable() != null) {
      http.oauth2Login(
          login ->
              login
                  .loginPage("/sign-in")
                  .userInfoEndpoint(
                      people -> people.oidcUserService(oidcPeople).userService(oidcPeople::refuse))
                  .successHandler(oidcAnswers)
                  .failureHandler(oidcAnswers));
    }
    return http.build();
  }

  /**
   * What the public sees: nobody is signed in here, whatever cookies a browser sends along, so that
   * no page of others can act in somebody's name. Instead of the token of a session, whoever sends
   * something shows that the form for it was asked for (capability {@code portal}).
   */
  @Bean
  @Order(0)
  SecurityFilterChain publicDoors(HttpSecurity http, SecurityAnswers answers) throws Exception {
    return http.securityMatcher("/api/public/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(SecurityHeaders::write)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      SampleMode sample) {
    requests
        .requestMatchers(HttpMethod.GET, "/api/sign-in")
        .permitAll()
        .requestMatchers(HttpMethod.POST, "/api/session")
        .permitAll();
    if (sample.on()) {
      requests.requestMatchers(HttpMethod.GET, "/api/openapi.json").permitAll();
    }
    requests.requestMatchers("/api", "/api/**").authenticated().anyRequest().permitAll();
  }
}
