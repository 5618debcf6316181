package io.gridcase.imports;

import io.gridcase.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test on imports into the register of the five cities; each import commits or rolls back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern =
                "io\\.gridcase\\.(registry|kernel|personnel|imports)\\.(?!.*(Controller|Test)).*"),
    properties = {
      "spring.jpa.hibernate.ddl-auto=none",
      "gridcase.sample=false",
      "gridcase.data-dir=target/test-data"
    })
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Tag("store")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface ImportTest {}
