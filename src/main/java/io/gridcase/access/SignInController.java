package io.gridcase.access;

import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the sign-in page shows before anybody signed in. */
@RestController
class SignInController {

  private final SampleMode sample;
  private final SampleAccounts sampleAccounts;
  private final Cities cities;
  private final List<IdentityProvider> providers;

  SignInController(
      SampleMode sample,
      SampleAccounts sampleAccounts,
      Cities cities,
      ObjectProvider<ClientRegistrationRepository> registrations) {
    this.sample = sample;
    this.sampleAccounts = sampleAccounts;
    this.cities = cities;
    this.providers = providers(registrations.getIfAvailable());
  }

  /**
   * The page.
   *
   * @param sample whether the sample accounts are shown
   * @param oidc the identity providers configured
   */
  record SignInPage(
      boolean sample,
      List<SampleAccount> accounts,
      List<IdentityProvider> oidc,
      List<CityChoice> cities) {}

  /**
   * A sample account anybody may use.
   *
   * @param organisation the organisation or grid the person serves; absent for city-wide roles
   * @param role what the person does there
   */
  record SampleAccount(
      String username,
      String password,
      String name,
      String city,
      String cityName,
      String organisation,
      Role role) {}

  /** An identity provider and the address that starts signing in there. */
  record IdentityProvider(String id, String name, String url) {}

  record CityChoice(String key, String name, String accent) {
    static CityChoice of(CityProfile city, Locale locale) {
      return new CityChoice(city.key(), SessionView.named(city, locale), city.accent());
    }
  }

  @GetMapping("/api/sign-in")
  SignInPage page(Locale locale) {
    return new SignInPage(
        sample.on(),
        sample.on() ? sampleAccounts.listed(locale) : List.of(),
        providers,
        cities.all().stream().map(city -> CityChoice.of(city, locale)).toList());
  }

  private static List<IdentityProvider> providers(ClientRegistrationRepository registrations) {
    if (!(registrations instanceof Iterable<?> all)) {
      return List.of();
    }
    return StreamSupport.stream(all.spliterator(), false)
        .map(ClientRegistration.class::cast)
        .map(
            client ->
                new IdentityProvider(
                    client.getRegistrationId(),
                    client.getClientName(),
                    "/oauth2/authorization/" + client.getRegistrationId()))
        .toList();
  }
}
