package io.gridcase.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signing in is guarded ({@code gridcase.access.*}).
 *
 * @param failures how many failures in a row lock an account
 * @param lock how long it stays locked
 * @param minPasswordLength characters a password has at least
 * @param samplePassword the password of all sample accounts
 * @param oidcClaim the claim of an identity provider that names the account
 * @param maxTokenDays how many days a token may be valid at most
 */
@ConfigurationProperties("gridcase.access")
record AccessProperties(
    @DefaultValue("5") int failures,
    @DefaultValue("15m") Duration lock,
    @DefaultValue("10") int minPasswordLength,
    @DefaultValue("Gridcase-2026") String samplePassword,
    @DefaultValue("preferred_username") String oidcClaim,
    @DefaultValue("366") int maxTokenDays) {}
