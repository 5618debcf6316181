package io.gridcase.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.gridcase.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much each address may ask for, so that a flood from one stops nobody else. Addresses that
 * come no more are forgotten; the memory is bounded.
 */
@Component
class Allowance implements HandlerInterceptor {

  private static final Set<String> READS =
      Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

  private final PortalProperties settings;
  private final Cache<String, Bucket> reads;
  private final Cache<String, Bucket> writes;

  Allowance(PortalProperties settings) {
    this.settings = settings;
    this.reads = remembering(settings.reads().per());
    this.writes = remembering(settings.writes().per());
  }

  /**
   * Counts the request.
   *
   * @throws Refusal {@code too-many-requests} (429) with the seconds to wait
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String address = ClientAddress.of(request.getRemoteAddr());
    Bucket bucket =
        READS.contains(request.getMethod())
            ? reads.get(address, a -> bucket(settings.reads().most(), settings.reads().per()))
            : writes.get(address, a -> bucket(settings.writes().most(), settings.writes().per()));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      throw Refusal.tooMany("too-many-requests", seconds);
    }
    return true;
  }

  private static Bucket bucket(int most, Duration per) {
    return Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, per)).build();
  }

  /** Who has been silent so long has the whole allowance again, and may be forgotten. */
  private Cache<String, Bucket> remembering(Duration per) {
    return Caffeine.newBuilder().maximumSize(settings.addresses()).expireAfterAccess(per).build();
  }
}
