package io.gridcase.sample;

import io.gridcase.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ContextConfiguration;

/** A test on the generator over the register of the five cities, without generated data yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern = {
              "io\\.gridcase\\.(registry|kernel|sample|personnel)\\.(?!.*(Controller|Test)).*",
              "io\\.gridcase\\.patrol\\.PatrolSamples",
              "io\\.gridcase\\.access\\.(Accounts|SampleAccounts|Actors|Passwords|AccessConfiguration)"
            }),
    properties = {
      "spring.jpa.hibernate.ddl-auto=none",
      "gridcase.sample=false",
      "gridcase.data-dir=target/test-data"
    })
@Tag("store")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@interface SampleTest {}
