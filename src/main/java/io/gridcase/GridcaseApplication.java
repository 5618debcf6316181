package io.gridcase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gridcase: cases of urban and rural grid service management, from report to archive. */
@SpringBootApplication
@EnableScheduling
public class GridcaseApplication {

  /** Starts the server; configuration comes from {@code application.yml} and the environment. */
  public static void main(String[] args) {
    SpringApplication.run(GridcaseApplication.class, args);
  }
}
