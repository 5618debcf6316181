package io.gridcase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole system with the sample data of all cities.
 *
 * <p>One context, started once and shared by every test with this annotation alone: it listens on a
 * port ({@code @LocalServerPort}) and can be asked through {@code MockMvc}. Tests share its
 * database, so they make what they change, and never count what others may have made. A property, a
 * mock or an {@code @Import} beside the annotation starts another context, which takes half a
 * minute: worth it only for another kind of installation.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Tag("store")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface GridcaseTest {}
