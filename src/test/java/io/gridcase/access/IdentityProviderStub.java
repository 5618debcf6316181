package io.gridcase.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An identity provider on this machine that vouches for whoever a test names. */
final class IdentityProviderStub
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String CLIENT = "gridcase-client";
  private static final IdentityProvider RUNNING = new IdentityProvider();

  /** Lets the provider vouch for this person in the next answer. */
  static void vouchFor(String subject, String username, String nonce) {
    RUNNING.claims =
        new JWTClaimsSet.Builder()
            .issuer(RUNNING.issuer())
            .audience(CLIENT)
            .subject(subject)
            .claim("preferred_username", username)
            .claim("nonce", nonce)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .build();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String client = "spring.security.oauth2.client.registration.city.";
    String provider = "spring.security.oauth2.client.provider.city.";
    TestPropertyValues.of(
            client + "client-id=" + CLIENT,
            client + "client-secret=secret",
            client + "client-name=统一身份认证",
            client + "authorization-grant-type=authorization_code",
            client + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            client + "scope=openid",
            provider + "authorization-uri=" + RUNNING.issuer() + "/authorize",
            provider + "token-uri=" + RUNNING.issuer() + "/token",
            provider + "jwk-set-uri=" + RUNNING.issuer() + "/keys")
        .applyTo(context);
  }

  private static final class IdentityProvider {

    private final HttpServer server;
    private final RSAKey key;
    private volatile JWTClaimsSet claims;

    IdentityProvider() {
      try {
        key = new RSAKeyGenerator(2048).keyID("key").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
      server.createContext("/keys", exchange -> answer(exchange, keys()));
      server.createContext("/token", exchange -> answer(exchange, token()));
      server.start();
    }

    String issuer() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String keys() {
      return new JWKSet(key.toPublicJWK()).toString();
    }

    private String token() {
      try {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
            + token.serialize()
            + "\"}";
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    }
  }
}
